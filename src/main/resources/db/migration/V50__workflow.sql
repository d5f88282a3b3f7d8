-- The worklist: one row a user task, written in the engine's transactions, so that lists never ask the engine.
create table work_item (
    id           varchar(64)              not null primary key, -- the engine's task id
    kind         varchar(64)              not null,             -- the form's id
    definition   varchar(128)             not null,             -- the engine's id of the process definition
    process      varchar(64)              not null,
    element      varchar(128)             not null,
    business_key varchar(64)              not null,             -- of the process; not the subject's id everywhere
    subject_type varchar(32)              not null,
    subject_id   varchar(64)              not null,
    title        varchar(500)             not null,
    unit_code    varchar(32),
    unit_name    varchar(200),
    unit_path    varchar(400)             not null,             -- empty where no unit is concerned
    campaign_id  varchar(64),
    round        integer                  not null,
    step         varchar(200),
    assignee     varchar(64),
    held_by      varchar(64),                                   -- the assignee while the task is open
    created_at   timestamp with time zone not null,
    due_at       timestamp with time zone not null,             -- far in the future where there is no deadline
    completed_by varchar(64),
    completed_at timestamp with time zone
);

create index work_item_held on work_item (held_by, due_at, id);
create index work_item_done on work_item (completed_by, completed_at);
create index work_item_subject on work_item (subject_id, completed_at);

-- To whom a task is offered; closed (is_open false) while somebody holds it and once it is completed.
create table work_offer (
    task_id varchar(64)              not null,
    holder  varchar(80)              not null, -- a candidate group, or an account
    is_open boolean                  not null,
    kind    varchar(64)              not null,
    due_at  timestamp with time zone not null,
    primary key (task_id, holder)
);

create index work_offer_due on work_offer (holder, is_open, due_at, task_id);
create index work_offer_kind on work_offer (holder, is_open, kind, due_at, task_id);
