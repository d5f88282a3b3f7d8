-- Who wants a report and could not be given one: when that was tried last, and why.
alter table briefing_choice add column untold_at timestamp with time zone;
alter table briefing_choice add column untold varchar(12);
