-- How many ids of steps were given, so that none is given twice; the steps that are there count where this says less.
alter table review add column step_ids integer default 0 not null;
