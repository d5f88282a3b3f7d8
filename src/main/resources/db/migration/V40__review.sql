-- Reviews: one row a plan, with the route's steps as they were when the plan was first signed off, and every opinion.

create table review (
  plan_id        varchar(36) not null primary key references plan (id),
  drafted_by     varchar(64),
  drafter_note   varchar(500),
  signed_by      varchar(64),
  launching_unit varchar(64),
  scored         boolean     not null,
  steps          varchar     not null,
  next_step      integer     not null,
  waiting        varchar     not null,
  outcome        varchar(16)
);

create table review_opinion (
  id             varchar(36)  not null primary key,
  plan_id        varchar(36)  not null references plan (id),
  round          integer      not null,
  step_idx       integer      not null,
  visit          integer      not null,
  step_title     varchar(200) not null,
  account        varchar(64)  not null,
  name           varchar(200) not null,
  decision       varchar(16)  not null,
  grounds        varchar      not null,
  summary        varchar,
  score          integer,
  comments       varchar      not null,
  returned_to    integer,
  resubmission   varchar(16),
  given_at       timestamp with time zone not null
);
create index review_opinion_by_plan on review_opinion (plan_id, given_at);
