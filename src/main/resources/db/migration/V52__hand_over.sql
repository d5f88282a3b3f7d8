-- Everything of a person who leaves goes to another (交接): one row a hand-over, one a thing to be moved.
create table hand_over (
    id           varchar(36)              not null primary key,
    from_account varchar(64)              not null,
    to_account   varchar(64)              not null,
    by_account   varchar(64)              not null,
    begun_at     timestamp with time zone not null,
    finished_at  timestamp with time zone
);
create index hand_over_begun on hand_over (begun_at, id);

create table hand_over_item (
    hand_over_id varchar(36)  not null references hand_over (id),
    seq          integer      not null,
    kind         varchar(10)  not null, -- TASK, DELEGATED, ABSENCE
    ref          varchar(64)  not null, -- id of the task or absence
    subject_id   varchar(64)  not null,
    title        varchar(500) not null,
    state        varchar(8)   not null, -- OPEN, MOVED, REFUSED
    code         varchar(64),           -- why it was refused
    args         varchar(500),
    primary key (hand_over_id, seq)
);
create index hand_over_item_state on hand_over_item (hand_over_id, state, seq);
