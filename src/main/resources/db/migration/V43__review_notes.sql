-- Internal notes of reviewers.

create table review_note (
  id          varchar(36)  not null primary key,
  plan_id     varchar(36)  not null references plan (id),
  round       integer      not null,
  step        integer      not null,
  step_title  varchar(200) not null,
  account     varchar(64)  not null,
  name        varchar(200) not null,
  note        varchar      not null,
  written_at  timestamp with time zone not null
);
create index review_note_by_plan on review_note (plan_id, written_at);
