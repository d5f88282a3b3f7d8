-- For which units people stay away besides those they hold or held a position at: posts of before, relations that were declared.
create table recusal_fact (
    id          varchar(36)              not null primary key,
    account     varchar(64)              not null references person (account),
    kind        varchar(16)              not null,
    unit_code   varchar(32)              not null references org_unit (code),
    detail      varchar(200)             not null, -- what the relation is, or which post; empty where nothing was said
    recorded_by varchar(64)              not null,
    recorded_at timestamp with time zone not null,
    constraint recusal_fact_once unique (account, kind, unit_code)
);
create index recusal_fact_unit on recusal_fact (unit_code);
