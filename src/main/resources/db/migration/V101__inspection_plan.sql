-- Yearly and monthly plans of inspections; group_id null: the office's own plan; month_ null: a yearly one.
create table inspection_plan (
    id varchar(36) not null primary key,
    issuing_unit varchar(32) not null references org_unit (code),
    issuing_path varchar(400) not null,
    group_id varchar(36) references supervision_group (id),
    campaign_id varchar(36) references campaign (id),
    year_ integer not null,
    month_ integer,
    status varchar(16) not null,
    reason varchar(500),
    drafted_by varchar(64) not null,
    drafted_at timestamp with time zone not null,
    decided_by varchar(64),
    decided_at timestamp with time zone,
    version bigint not null
);
create index inspection_plan_by_issuer on inspection_plan (issuing_path, year_);
create index inspection_plan_by_group on inspection_plan (group_id, year_);

-- A line: so many visits of a kind to a unit in a month (month_ its first day).
create table inspection_plan_line (
    id varchar(36) not null primary key,
    plan_id varchar(36) not null references inspection_plan (id),
    unit_code varchar(32) not null references org_unit (code),
    month_ date not null,
    kind varchar(20) not null,
    visits integer not null,
    constraint inspection_plan_line_once unique (plan_id, unit_code, month_, kind)
);
create index inspection_plan_line_by_unit on inspection_plan_line (unit_code, month_);
