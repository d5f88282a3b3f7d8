-- Tallies of plans, returns and closed items, for the wall chart.

-- Which step of its route has the plan or gets it next, from 1; written with every other change of the review.
-- together: several people have the plan now, each with a task of their own.
alter table review add column place integer default 1 not null;
alter table review add column together boolean default false not null;

-- What has changed since it was last counted; only ever added to, so that nobody waits. subject: PLAN or ITEM.
create table progress_touched (
  id          bigint generated always as identity primary key,
  subject     varchar(8)  not null,
  subject_id  varchar(36) not null
);

-- What a subject counts as in the tallies of all units of its path: cells as JSON.
create table progress_counted (
  subject_id   varchar(36)  not null primary key,
  campaign_id  varchar(36)  not null,
  unit_path    varchar(640) not null,
  cells        varchar      not null
);

-- How often each cell is found at a unit and below it. rounds: the sum of the rounds of plans that were submitted.
create table progress_tally (
  unit_code    varchar(64)  not null,
  campaign_id  varchar(36)  not null,
  figure       varchar(16)  not null,
  level_name   varchar(16)  not null,
  sort_        varchar(40)  not null,
  place        integer      not null,
  step         varchar(200) not null,
  step_en      varchar(200) not null,
  day_         date         not null,
  times        bigint       not null,
  rounds       bigint       not null,
  primary key (unit_code, campaign_id, figure, level_name, sort_, place, step, step_en, day_)
);

-- Whoever holds the row counts what was touched.
create table progress_fold (
  id  integer not null primary key
);
insert into progress_fold (id) values (1);

-- Everything there is already is counted once the product runs. The same two statements count all of it anew, as a repair.
insert into progress_touched (subject, subject_id) select 'PLAN', id from plan;
insert into progress_touched (subject, subject_id) select 'ITEM', id from rectification_item where closed_at is not null;

create index review_opinion_returns on review_opinion (decision, given_at desc, plan_id);
create index rectification_closed on rectification_item (campaign_id, status, closed_at);
