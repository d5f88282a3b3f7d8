-- A plan is copied to a position too (OFFICE@1502): then the receipt says who of them opened it first.
alter table plan_copy add column read_by varchar(64);
update plan_copy set read_by = account where read_at is not null;
