-- Time and flow: what tasks took, in working minutes, as rows and as histograms that are added up along the path of units.

create index work_item_ended on work_item (completed_at, id);

-- Up to which moment ended tasks are counted; whoever holds the row counts.
create table flow_mark (
  id           integer not null primary key,
  ended_until  timestamp with time zone,
  queued_at    timestamp with time zone
);
insert into flow_mark (id) values (1);

-- Steps as people call them; id is made of kind and name. place: 0 drafting, 1 signing, from 2 on the route; 0 elsewhere.
create table flow_step (
  id       varchar(32)  not null primary key,
  process  varchar(64)  not null,
  kind     varchar(64)  not null,
  step     varchar(400) not null,
  step_en  varchar(400),
  place    integer      not null
);

-- One stay of a subject at a step, once it is over. id is that of its last task; tasks of several people at once are one stay.
-- how: COMPLETED, or what ended it. unit_2, unit_3: second and third unit of the path, empty where it ends before.
create table flow_passage (
  id            varchar(64)  not null primary key,
  step_id       varchar(32)  not null,
  subject_type  varchar(32)  not null,
  subject_id    varchar(64)  not null,
  title         varchar(500) not null,
  campaign_id   varchar(64)  not null,
  unit_code     varchar(64)  not null,
  unit_path     varchar(640) not null,
  unit_2        varchar(64)  not null,
  unit_3        varchar(64)  not null,
  level_name    varchar(16)  not null,
  round         integer      not null,
  since         timestamp with time zone not null,
  until         timestamp with time zone not null,
  minutes       bigint       not null,
  limit_minutes bigint,
  late          boolean      not null,
  how           varchar(64)  not null,
  by_account    varchar(64)
);
create index flow_passage_subject on flow_passage (subject_id, since);
create index flow_passage_all     on flow_passage (campaign_id, step_id, minutes desc, id);
create index flow_passage_below_2 on flow_passage (campaign_id, unit_2, step_id, minutes desc, id);
create index flow_passage_below_3 on flow_passage (campaign_id, unit_3, step_id, minutes desc, id);
create index flow_passage_path    on flow_passage (unit_path, campaign_id, step_id);

-- Figures of a unit and all below it, by step and level of the unit whose subject it is. step_id '': every step of plans.
create table flow_cell (
  unit_code     varchar(64) not null,
  campaign_id   varchar(64) not null,
  step_id       varchar(32) not null,
  level_name    varchar(16) not null,
  passages      bigint      not null,
  late          bigint      not null,
  limited       bigint      not null,
  limit_minutes bigint      not null,
  histogram     varchar     not null,
  primary key (unit_code, campaign_id, step_id, level_name)
);

-- How many stays ended on a day: the pace.
create table flow_day (
  unit_code    varchar(64) not null,
  campaign_id  varchar(64) not null,
  step_id      varchar(32) not null,
  day_         date        not null,
  ended        bigint      not null,
  primary key (unit_code, campaign_id, step_id, day_)
);

-- What waits at each step now.
create table flow_queue (
  unit_code    varchar(64) not null,
  campaign_id  varchar(64) not null,
  step_id      varchar(32) not null,
  waiting      bigint      not null,
  late         bigint      not null,
  primary key (unit_code, campaign_id, step_id)
);

-- What its passages say of one plan. facts: what it adds to the tallies, as JSON.
create table flow_case (
  plan_id       varchar(36)  not null primary key,
  campaign_id   varchar(36)  not null,
  unit_code     varchar(64)  not null,
  unit_path     varchar(640) not null,
  unit_2        varchar(64)  not null,
  unit_3        varchar(64)  not null,
  level_name    varchar(16)  not null,
  title         varchar(200) not null,
  open_         boolean      not null,
  rounds        integer      not null,
  skipped       integer      not null,
  disordered    integer      not null,
  late          integer      not null,
  facts         varchar      not null,
  due_on        date,
  step_id       varchar(32),
  since         timestamp with time zone,
  steps_left    integer      not null,
  likely_on     date,
  safe_on       date,
  risk          varchar(16)  not null,
  slack         integer      not null,
  looked_at     timestamp with time zone not null
);
create index flow_case_risk    on flow_case (campaign_id, risk, slack, plan_id);
create index flow_case_risk_2  on flow_case (campaign_id, unit_2, risk, slack, plan_id);
create index flow_case_risk_3  on flow_case (campaign_id, unit_3, risk, slack, plan_id);
create index flow_case_path    on flow_case (unit_path, campaign_id);
create index flow_case_looked  on flow_case (open_, looked_at);
create index flow_case_skipped on flow_case (campaign_id, skipped desc, plan_id);
create index flow_case_order   on flow_case (campaign_id, disordered desc, plan_id);
create index flow_case_late    on flow_case (campaign_id, late desc, plan_id);

-- Where plans went back to, each way once. from and to are steps.
create table flow_way (
  id         varchar(32) not null primary key,
  from_step  varchar(32) not null,
  to_step    varchar(32) not null
);

-- Facts of cases added up along the path of units.
create table flow_tally (
  unit_code    varchar(64) not null,
  campaign_id  varchar(36) not null,
  level_name   varchar(16) not null,
  fact         varchar(64) not null,
  items        bigint      not null,
  primary key (unit_code, campaign_id, level_name, fact)
);
