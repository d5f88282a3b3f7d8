-- A remark knows its passage, where that stands in the last revision, how it was answered, and whether a reviewer
-- settled or reopened it. What was answered before it was reopened is kept beside it.

alter table plan_remark add column author          varchar(200) default '' not null;
alter table plan_remark add column asked_in        integer default 0 not null;
alter table plan_remark add column revision        integer default 0 not null;
alter table plan_remark add column start_at        integer default -1 not null;
alter table plan_remark add column before_         varchar default '' not null;
alter table plan_remark add column after_          varchar default '' not null;
alter table plan_remark add column place_how       varchar(16) default 'SAME' not null;
alter table plan_remark add column place_revision  integer default 0 not null;
alter table plan_remark add column place_section   varchar(64) default '' not null;
alter table plan_remark add column place_start     integer default -1 not null;
alter table plan_remark add column place_quote     varchar default '' not null;
alter table plan_remark add column answer_kind     varchar(16);
alter table plan_remark add column settled_by      varchar(200);
alter table plan_remark add column reopened_by     varchar(200);
alter table plan_remark add column reopened_in     integer;
alter table plan_remark add column reopen_reason   varchar;

-- Remarks from before had a quote but no place: they are about their section as a whole, their quote stays readable.
update plan_remark set asked_in = round, place_section = section;
update plan_remark set answer_kind = 'DONE' where answer <> '';

create table plan_remark_past (
  remark_id      varchar(36)  not null references plan_remark (id),
  round          integer      not null,
  answer_kind    varchar(16),
  answer         varchar      not null,
  reopened_by    varchar(200) not null,
  reopen_reason  varchar      not null,
  primary key (remark_id, round)
);
