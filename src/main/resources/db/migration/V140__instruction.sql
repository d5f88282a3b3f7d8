-- Numbers counted without gaps, by what is counted, by whom and by year.
create table gapless_number (
    kind    varchar(20) not null,
    scope   varchar(32) not null,
    year_   integer     not null,
    last_no integer     not null,
    primary key (kind, scope, year_)
);

-- What leaders write on plans, units and items: a tracked task with an answer.
create table instruction (
    id            varchar(36)  not null primary key,
    number_       varchar(60)  not null unique,
    subject_type  varchar(20)  not null, -- plan, unit or item
    subject_id    varchar(36)  not null,
    subject_title varchar(400) not null,
    unit_code     varchar(32)  not null references org_unit (code),
    unit_path     varchar(400) not null,
    campaign_id   varchar(36),
    leader        varchar(64)  not null references person (account),
    text          varchar      not null,
    addressee     varchar(80)  not null, -- ROLE@unit or an account
    due_on        date         not null,
    status        varchar(12)  not null,
    round         integer      not null,
    version       integer      not null,
    answer        varchar,
    reason        varchar(1000),         -- why it was asked again or withdrawn
    given_at      timestamp with time zone not null,
    ended_at      timestamp with time zone
);
create index instruction_path on instruction (unit_path, given_at);
create index instruction_leader on instruction (leader, given_at);
create index instruction_subject on instruction (subject_type, subject_id, given_at);
create index instruction_given on instruction (given_at);

-- Who reads it besides those over its unit: the leader, the addressee, whoever was given the task.
create table instruction_reader (
    instruction_id varchar(36) not null references instruction (id),
    reader         varchar(80) not null,
    primary key (instruction_id, reader)
);
create index instruction_reader_reader on instruction_reader (reader, instruction_id);

-- What was said, in order.
create table instruction_turn (
    instruction_id varchar(36) not null references instruction (id),
    turn_no        integer     not null,
    kind           varchar(12) not null, -- GIVEN, ANSWERED, ASKED_AGAIN, ACCEPTED, WITHDRAWN
    by_account     varchar(64) not null,
    text           varchar     not null,
    said_at        timestamp with time zone not null,
    primary key (instruction_id, turn_no)
);
