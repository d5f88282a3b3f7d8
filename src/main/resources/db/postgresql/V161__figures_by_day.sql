-- Each figure lies in one of two indexes: those nobody asks by severity or source for are read from theirs alone, overdue ones as
-- a range of days; the others are found by severity and source.
create index rectification_tally_days on rectification_tally (unit_code, campaign_id, deadline, status, face) include (items)
  where severity = '' and source = '';
create index rectification_tally_kinds on rectification_tally (unit_code, severity, source, campaign_id)
  where severity <> '' and source <> '';
drop index rectification_tally_plain;
