-- Who is away from when to when, and who acts for them meanwhile: for some kinds of tasks or all, in one campaign or all.
create table absence (
    id          varchar(36)              not null primary key,
    account     varchar(64)              not null references person (account),
    proxy       varchar(64)              not null references person (account),
    starts_at   timestamp with time zone not null,
    ends_at     timestamp with time zone not null, -- not included; moved forward where somebody comes back early
    kinds       varchar(500)             not null, -- ids of forms, separated by blanks; empty for all
    campaign_id varchar(36),
    reason      varchar(200),
    recorded_by varchar(64)              not null,
    recorded_at timestamp with time zone not null
);
create index absence_of on absence (account, ends_at);
create index absence_proxy on absence (proxy, ends_at);
create index absence_end on absence (ends_at, id);

-- By which people are searched, as units are.
alter table person add column initials varchar(100) default '' not null;
create index person_initials on person (initials);
