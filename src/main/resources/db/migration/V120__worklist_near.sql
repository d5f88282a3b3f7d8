-- From when on a task counts as due soon: the day its holder is reminded, or two working days before the end.
alter table work_item add column soon_at timestamp with time zone;
update work_item set soon_at = due_at - interval '2' day;
alter table work_item alter column soon_at set not null;
alter table work_offer add column soon_at timestamp with time zone;
update work_offer set soon_at = due_at - interval '2' day;
alter table work_offer alter column soon_at set not null;
