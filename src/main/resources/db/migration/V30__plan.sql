-- Plans, their drafts and frozen revisions, remarks, readers and document numbers.

create table plan (
  id              varchar(36)  not null primary key,
  campaign_id     varchar(36)  not null,
  unit_code       varchar(64)  not null,
  unit_path       varchar(640) not null,
  unit_level      varchar(16)  not null,
  parent_unit     varchar(64),
  kind            varchar(16)  not null,
  discriminator   varchar(200) not null,
  title           varchar(200) not null,
  status          varchar(16)  not null,
  urgency         smallint     not null,
  round           integer      not null,
  revision        integer      not null,
  version         bigint       not null,
  parent_plan_id  varchar(36),
  doc_number      varchar(200),
  due_at          date,
  extended_until  date,
  opened_at       timestamp with time zone,
  approved_at     timestamp with time zone,
  constraint plan_once unique (campaign_id, unit_code, kind, discriminator)
);
create index plan_by_path    on plan (unit_path);
create index plan_by_unit    on plan (unit_code);
create index plan_by_status  on plan (campaign_id, status);
create index plan_by_urgency on plan (urgency, due_at, unit_path, id);
create index plan_by_parent  on plan (parent_plan_id, status);

create table plan_draft (
  plan_id   varchar(36) not null primary key references plan (id),
  content   varchar     not null,
  saved_by  varchar(64) not null,
  saved_at  timestamp with time zone not null
);

create table plan_revision (
  plan_id       varchar(36) not null references plan (id),
  n             integer     not null,
  round         integer     not null,
  content       varchar     not null,
  submitted_by  varchar(64) not null,
  submitted_at  timestamp with time zone not null,
  primary key (plan_id, n)
);

-- One report of the pre-review per revision.
create table plan_report (
  plan_id     varchar(36) not null,
  n           integer     not null,
  report      varchar     not null,
  written_at  timestamp with time zone not null,
  primary key (plan_id, n),
  foreign key (plan_id, n) references plan_revision (plan_id, n)
);

create table plan_remark (
  id        varchar(36)  not null primary key,
  plan_id   varchar(36)  not null references plan (id),
  round     integer      not null,
  place     integer      not null,
  step      varchar(200) not null,
  section   varchar(64)  not null,
  quote     varchar      not null,
  remark    varchar      not null,
  answer    varchar      not null
);
create index plan_remark_by_plan on plan_remark (plan_id, round, place);

-- Candidate groups and accounts that were admitted to a plan.
create table plan_reader (
  plan_id  varchar(36)  not null references plan (id),
  reader   varchar(128) not null,
  primary key (plan_id, reader)
);
create index plan_reader_by_reader on plan_reader (reader, plan_id);

-- Last document number given, per issuing unit and year.
create table plan_number (
  unit_code  varchar(64) not null,
  year_      integer     not null,
  last_no    integer     not null,
  primary key (unit_code, year_)
);
