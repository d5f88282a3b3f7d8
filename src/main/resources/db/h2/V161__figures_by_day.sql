-- Overdue figures are found as a range of days.
create index rectification_tally_days on rectification_tally (unit_code, severity, source, campaign_id, deadline);
drop index rectification_tally_plain;
