-- Tasks that ended without being completed: what ended them (a code of the refusal that tells latecomers) and who did.

alter table work_item add column ended_how varchar(64);
alter table work_item add column ended_by varchar(200);
