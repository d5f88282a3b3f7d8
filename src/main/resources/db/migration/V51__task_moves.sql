-- Tasks between people: who gave a task to its holder to be worked out, for whom a proxy did it, who was urged.
alter table work_item add column owner_account varchar(64);            -- decides once the holder has given it back
alter table work_item add column delegation varchar(10);               -- PENDING, RESOLVED; null where never delegated
alter table work_item add column on_behalf_of varchar(64);             -- the absent person for whom it was completed
alter table work_item add column urged_at timestamp with time zone;
alter table work_item add column offered_to varchar default '' not null; -- holders it was offered to, separated by blanks

update work_item set offered_to = coalesce(
    (select string_agg(o.holder, ' ') from work_offer o where o.task_id = work_item.id), '');

-- Offers are rows of open tasks only: whom a completed task was offered to stands in the task itself.
delete from work_offer where task_id in (select id from work_item where completed_at is not null);

create index work_item_owner on work_item (owner_account, completed_at);
create index work_item_begun on work_item (completed_by, kind, completed_at);

-- Every time a task went from one person to another; kept as long as the task's row.
create table task_move (
    id           varchar(36)              not null primary key,
    task_id      varchar(64)              not null,
    subject_id   varchar(64)              not null,
    move         varchar(12)              not null,
    from_account varchar(64),
    to_account   varchar(64),
    by_account   varchar(64)              not null,
    reason       varchar(500),
    answers      varchar,                                       -- worked out by a delegate, as JSON
    moved_at     timestamp with time zone not null
);
create index task_move_task on task_move (task_id, moved_at);
create index task_move_from on task_move (from_account, moved_at);

create table task_urge (
    id           varchar(36)              not null primary key,
    subject_type varchar(32)              not null,
    subject_id   varchar(64)              not null,
    by_account   varchar(64)              not null,
    text         varchar(500)             not null,
    urged_at     timestamp with time zone not null
);
create index task_urge_subject on task_urge (subject_id, urged_at);
