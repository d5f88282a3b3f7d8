-- What happened and people have yet to be told: one row a transaction, written with what it tells, taken by any node.
create table message_outbox (
    id          varchar(36)              not null primary key,
    happened_at timestamp with time zone not null,
    facts       varchar                  not null,
    is_dead     boolean                  not null, -- given up after too many attempts
    next_try_at timestamp with time zone not null,
    attempts    integer                  not null,
    failure     varchar(500)
);
create index message_outbox_next on message_outbox (is_dead, next_try_at, id);

-- What a person is told inside the product. No title is kept: it is read when it is shown, within what the person sees then.
create table notification (
    id           varchar(36)              not null primary key,
    account      varchar(64)              not null,
    kind         varchar(20)              not null,
    subject_type varchar(32)              not null,
    subject_id   varchar(64)              not null,
    task_id      varchar(64),
    details      varchar                  not null,
    created_at   timestamp with time zone not null,
    is_read      boolean                  not null
);
create index notification_unread on notification (account, is_read, created_at, id);
create index notification_all on notification (account, created_at, id);
create index notification_kind on notification (account, kind, created_at, id);
create index notification_task on notification (task_id);
create index notification_age on notification (created_at);

-- What is to be sent outside: one row a notification and channel. Taken until due_at; what a node that died had taken is due again then.
create table notification_delivery (
    notification_id varchar(36)              not null references notification (id) on delete cascade,
    channel         varchar(8)               not null,
    account         varchar(64)              not null,
    state           varchar(8)               not null, -- WAITING, SENT, DROPPED, DEAD
    due_at          timestamp with time zone not null,
    letter_id       varchar(36),                       -- the letter it went into; sent again under the same id
    attempts        integer                  not null,
    failure         varchar(500),
    primary key (notification_id, channel)
);
create index notification_delivery_due on notification_delivery (state, due_at);
create index notification_delivery_of on notification_delivery (account, channel, state, due_at);
create index notification_delivery_letter on notification_delivery (letter_id);

-- Where a person is reached outside. Shown to nobody but the person and administrators; a secret to nobody.
create table notification_contact (
    account      varchar(64)              not null references person (account),
    channel      varchar(8)               not null, -- MAIL, ROBOT
    robot        varchar(16),                       -- WECOM, DINGTALK
    address      varchar(500)             not null,
    secret       varchar(200),
    confirmed_at timestamp with time zone not null,
    primary key (account, channel)
);

-- A mail address whose owner has yet to answer; only the SHA-256 of the token is kept.
create table mail_confirmation (
    account    varchar(64)              not null primary key references person (account),
    address    varchar(254)             not null,
    token_hash varchar(64)              not null,
    asked_at   timestamp with time zone not null,
    asked      integer                  not null, -- how often since first_asked_at
    first_asked_at timestamp with time zone not null
);

create table notification_preferences (
    account             varchar(64) not null primary key references person (account),
    language            varchar(8)  not null,
    pace                varchar(16) not null,
    morning             boolean     not null,
    afternoon           boolean     not null,
    quiet_from          varchar(5),
    quiet_until         varchar(5),
    quiet_on_rest_days  boolean     not null,
    muted               varchar     not null
);
