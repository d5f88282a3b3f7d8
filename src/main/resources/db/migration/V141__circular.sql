-- When an office has circulars compiled by itself.
create table circular_schedule (
    id          varchar(36)  not null primary key,
    unit_code   varchar(32)  not null references org_unit (code),
    campaign_id varchar(36)  not null,
    kind        varchar(8)   not null, -- WEEKLY, MONTHLY
    on_day      integer      not null, -- of the week from Monday, or of the month
    reach       varchar(12)  not null,
    active      boolean      not null,
    version     integer      not null,
    next_on     date         not null,
    constraint circular_schedule_once unique (unit_code, campaign_id, kind)
);

-- Periodic reports (通报): figures frozen as JSON beside the text written from them.
create table circular (
    id           varchar(36)  not null primary key,
    unit_code    varchar(32)  not null references org_unit (code),
    unit_path    varchar(400) not null,
    campaign_id  varchar(36)  not null,
    kind         varchar(8)   not null,
    from_day     date         not null,
    until_day    date         not null,
    title        varchar(200) not null,
    reach        varchar(12)  not null, -- the lowest level of units it goes to
    status       varchar(12)  not null,
    version      integer      not null,
    number_      varchar(80),
    figures      varchar      not null,
    sections     varchar      not null,
    previous_id  varchar(36),
    reason       varchar(500),
    made_by      varchar(64)  not null,
    submitted_by varchar(64),
    signed_by    varchar(64),
    made_at      timestamp with time zone not null,
    published_at timestamp with time zone,
    recipients   integer      not null,
    delivered_to varchar(32)  not null, -- code of the last unit that has it
    delivered    boolean      not null,
    reminded_to  varchar(32)  not null,
    read_count   integer      not null,
    urged_at     timestamp with time zone,
    constraint circular_number_once unique (number_)
);
create index circular_path on circular (unit_path, made_at);
create index circular_made on circular (made_at);
create index circular_previous on circular (unit_code, campaign_id, published_at);

create table circular_receipt (
    circular_id varchar(36)  not null references circular (id),
    unit_code   varchar(32)  not null references org_unit (code),
    unit_path   varchar(400) not null,
    read_at     timestamp with time zone,
    read_by     varchar(64),
    primary key (circular_id, unit_code)
);
create index circular_receipt_unit on circular_receipt (unit_code, read_at);
create index circular_receipt_path on circular_receipt (unit_path, circular_id);
