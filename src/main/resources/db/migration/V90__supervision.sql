-- The life of a supervision group, from forming to dissolving. Its id is that of supervision_group, the roster of those on duty.
create table group_life (
    id            varchar(36)  not null primary key,
    issuing_unit  varchar(32)  not null references org_unit (code),
    issuing_path  varchar(400) not null,
    kind          varchar(8)   not null, -- MAIN: one level down, PATROL: two
    campaign_id   varchar(36),
    group_no      integer      not null,
    name          varchar(100) not null,
    status        varchar(12)  not null,
    version       integer      not null,
    reason        varchar(500),          -- why it changes, was given back, recalled or declined
    confirmed_by  varchar(64),
    approved_by   varchar(64),
    formed_at     timestamp with time zone not null,
    on_duty_since timestamp with time zone,
    ended_at      timestamp with time zone,
    report        varchar,               -- closing report, JSON
    constraint group_life_number unique (issuing_unit, group_no)
);
create index group_life_path on group_life (issuing_path, group_no);
create index group_life_status on group_life (status, issuing_path);
create index group_life_campaign on group_life (campaign_id, issuing_path);

-- Who is to belong to it; on duty as the roster says.
create table group_life_member (
    group_id  varchar(36) not null references group_life (id),
    account   varchar(64) not null references person (account),
    duty      varchar(16) not null,
    signed_at timestamp with time zone, -- the dispatch, the work rules and the code of discipline
    primary key (group_id, account)
);
create index group_life_member_account on group_life_member (account);

-- Which units it is to cover: a unit is meant for at most one group of a sender. Gone when the group is.
create table group_life_unit (
    unit_code    varchar(32)  not null references org_unit (code),
    issuing_unit varchar(32)  not null references org_unit (code),
    group_id     varchar(36)  not null references group_life (id),
    unit_path    varchar(400) not null,
    reasons      varchar      not null, -- why this group, JSON; empty where chosen by hand
    primary key (unit_code, issuing_unit)
);
create index group_life_unit_group on group_life_unit (group_id);
create index group_life_unit_path on group_life_unit (unit_path);

-- Letters of dispatch as they were issued (GB/T 9704).
create table group_letter (
    id         varchar(36) not null primary key,
    group_id   varchar(36) not null references group_life (id),
    unit_code  varchar(32) not null references org_unit (code),
    number     varchar(60) not null,
    cause      varchar(12) not null, -- DISPATCH, CHANGE
    issued_at  timestamp with time zone not null,
    people     varchar     not null, -- who belonged to the group then, JSON
    constraint group_letter_once unique (group_id, unit_code, number)
);
create index group_letter_unit on group_letter (unit_code, issued_at);

create table group_letter_number (
    unit_code varchar(32) not null,
    year_     integer     not null,
    last_no   integer     not null,
    primary key (unit_code, year_)
);
