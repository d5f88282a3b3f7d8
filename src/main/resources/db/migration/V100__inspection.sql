-- Visits of supervision groups. unit_path as in org_unit when the visit was planned; month_ is the first day of its month.
-- disclosed: the unit knows of it (announced, or an unannounced one that has taken place).
create table inspection (
    id varchar(36) not null primary key,
    number_ varchar(40) not null unique,
    campaign_id varchar(36) references campaign (id),
    group_id varchar(36) not null references supervision_group (id),
    issuing_unit varchar(32) not null references org_unit (code),
    issuing_path varchar(400) not null,
    unit_code varchar(32) not null references org_unit (code),
    unit_path varchar(400) not null,
    kind varchar(20) not null,
    status varchar(16) not null,
    urgency integer not null,
    visit_date date not null,
    purpose varchar(500),
    checklist_id varchar(36),
    checklist_version integer,
    plan_line_id varchar(36),
    disclosed boolean not null,
    counted boolean not null,
    budget_counted integer not null,
    budget_allowed integer not null,
    office varchar(32),
    met varchar(500),
    summary varchar,
    merged_into varchar(36) references inspection (id),
    end_reason varchar(500),
    version bigint not null,
    opened_by varchar(64) not null,
    opened_at timestamp with time zone not null,
    carried_out_at timestamp with time zone,
    carried_out_by varchar(64),
    responded_by varchar(64),
    responded_at timestamp with time zone,
    signed_by varchar(64),
    signed_at timestamp with time zone
);
create index inspection_by_unit on inspection (unit_code, counted, visit_date);
create index inspection_by_path on inspection (unit_path, visit_date);
create index inspection_by_issuer on inspection (issuing_path, visit_date);
create index inspection_by_date on inspection (visit_date, id);
create index inspection_by_line on inspection (plan_line_id);
create index inspection_by_campaign on inspection (campaign_id);

-- The groups of a visit: its own, and those whose visits were merged into it.
create table inspection_group (
    inspection_id varchar(36) not null references inspection (id),
    group_id varchar(36) not null references supervision_group (id),
    primary key (group_id, inspection_id)
);
create index inspection_group_of on inspection_group (inspection_id);

-- Who goes.
create table inspection_person (
    inspection_id varchar(36) not null references inspection (id),
    account varchar(64) not null references person (account),
    primary key (account, inspection_id)
);
create index inspection_person_of on inspection_person (inspection_id);

-- Findings of a visit, numbered within it; the id comes from whoever wrote it down first, on a phone without network too.
create table inspection_finding (
    id varchar(36) not null primary key,
    inspection_id varchar(36) not null references inspection (id),
    no_ integer not null,
    item varchar(64),
    text_ varchar(2000) not null,
    place varchar(200),
    severity varchar(16) not null,
    raised_by varchar(64) not null,
    found_at timestamp with time zone not null,
    status varchar(16) not null,
    response varchar(16),
    explanation varchar(1000),
    version bigint not null,
    constraint inspection_finding_number unique (inspection_id, no_)
);

create table inspection_number (
    issuing_unit varchar(32) not null primary key references org_unit (code),
    last_no integer not null
);

-- One row a unit that is ever visited: locked while a visit to it is filed, so that two groups cannot both take the last free one.
create table inspection_unit (
    unit_code varchar(32) not null primary key references org_unit (code)
);

-- What offices said about how many visits a month are bearable: for one unit, or for a level below them; month_ null: every month.
create table inspection_budget (
    id varchar(36) not null primary key,
    set_by varchar(32) not null references org_unit (code),
    unit_code varchar(32) references org_unit (code),
    level_name varchar(16),
    month_ date,
    visits integer not null,
    changed_by varchar(64) not null,
    changed_at timestamp with time zone not null,
    version bigint not null
);
create index inspection_budget_by_setter on inspection_budget (set_by, level_name, unit_code);
create index inspection_budget_by_unit on inspection_budget (unit_code);
