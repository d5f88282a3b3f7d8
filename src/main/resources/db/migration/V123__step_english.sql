-- What English pages call the step of a task; null where nobody wrote it. Names of steps with what is added to them are longer
-- than a title may be.
alter table work_item add column step_en varchar(400);
alter table work_item alter column step set data type varchar(400);
