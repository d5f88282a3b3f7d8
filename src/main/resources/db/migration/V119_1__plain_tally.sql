-- Figures nobody asks by severity or source for: both are empty there, so that a few rows of a unit are read, not thousands.
insert into rectification_tally (unit_code, campaign_id, status, severity, source, face, deadline, items)
select unit_code, campaign_id, status, '', '', face, deadline, sum(items) from rectification_tally
group by unit_code, campaign_id, status, face, deadline;
insert into rectification_tally_change (unit_code, campaign_id, status, severity, source, face, deadline, items)
select unit_code, campaign_id, status, '', '', face, deadline, sum(items) from rectification_tally_change
group by unit_code, campaign_id, status, face, deadline;
create index rectification_tally_plain on rectification_tally (unit_code, severity, source, campaign_id);
