-- Whom a plan was copied to (抄送), by whom, and when they first opened it.
create table plan_copy (
    plan_id   varchar(36)              not null references plan (id),
    account   varchar(64)              not null,
    copied_by varchar(64)              not null,
    note      varchar(500),
    copied_at timestamp with time zone not null,
    read_at   timestamp with time zone,
    primary key (plan_id, account)
);
create index plan_copy_account on plan_copy (account, copied_at);

-- The absent person for whom a proxy gave an opinion.
alter table review_opinion add column behalf_account varchar(64);
alter table review_opinion add column behalf_name varchar(200);
