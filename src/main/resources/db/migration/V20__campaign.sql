-- Campaigns with their start windows, granted extensions, and contact points of leaders.

create table campaign (
    id varchar(36) not null primary key,
    title varchar(200) not null,
    batch varchar(100) not null,
    issuing_unit varchar(32) not null,
    issuing_path varchar(400) not null,
    status varchar(20) not null,
    requirements varchar not null,
    template varchar not null,
    route varchar(100) not null,
    children_wait boolean not null,
    scored boolean not null,
    min_length integer not null,
    max_length integer not null,
    version bigint not null,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null
);
create index campaign_issuing_path on campaign (issuing_path);
create index campaign_issuing_unit on campaign (issuing_unit);
create index campaign_created_at on campaign (created_at);

-- level_no: 0 region … 4 village
create table campaign_window (
    campaign_id varchar(36) not null references campaign (id),
    level_no integer not null,
    opens date not null,
    closes date not null,
    primary key (campaign_id, level_no)
);

create table campaign_extension (
    campaign_id varchar(36) not null references campaign (id),
    unit_code varchar(32) not null,
    closes date not null,
    reason varchar(1000) not null,
    granted_by varchar(100) not null,
    granted_at timestamp with time zone not null,
    primary key (campaign_id, unit_code)
);

create table contact_point (
    unit_code varchar(32) not null primary key,
    unit_path varchar(400) not null,
    account varchar(100) not null
);
create index contact_point_account on contact_point (account);
