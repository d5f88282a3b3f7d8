-- The ledger of rectification: items, who raised them, who may read them, their rounds as they were lived.

-- Last number given in a campaign and year; its row stays locked until the registration commits.
create table rectification_number (
  campaign_id  varchar(36) not null,
  year_        integer     not null,
  last_no      integer     not null,
  primary key (campaign_id, year_)
);

-- unit_code is the responsible unit, before an item is assigned the unit concerned (found_unit). assigned_by_unit is the
-- unit whose office runs the item. stage says how far the present deadline was warned of. running: somebody has to act.
create table rectification_item (
  id                  varchar(36)   not null primary key,
  campaign_id         varchar(36)   not null,
  year_               integer       not null,
  seq_no              integer       not null,
  number_             varchar(16)   not null,
  source              varchar(16)   not null,
  source_ref          varchar(100),
  office_unit         varchar(64)   not null,
  group_id            varchar(36),
  found_unit          varchar(64)   not null,
  title               varchar(200)  not null,
  text                varchar(8000) not null,
  place               varchar(400),
  found_at            timestamp with time zone not null,
  parent_id           varchar(36),
  split_from          varchar(36),
  merged_into         varchar(36),
  registered_by       varchar(64)   not null,
  registered_at       timestamp with time zone not null,
  status              varchar(16)   not null,
  running             boolean       not null,
  round               integer       not null,
  version             bigint        not null,
  severity            varchar(16)   not null,
  unit_code           varchar(64)   not null,
  unit_path           varchar(640)  not null,
  person              varchar(64),
  co_units            varchar(2000) not null,
  deadline            date,
  objected            boolean       not null,
  stage               varchar(16)   not null,
  implementers        varchar       not null,
  extension_until     date,
  extension_reason    varchar(4000),
  extension_by        varchar(64),
  satisfaction        varchar(16),
  assigned_at         timestamp with time zone,
  applied_at          timestamp with time zone,
  accepted_at         timestamp with time zone,
  closed_at           timestamp with time zone,
  settled_at          timestamp with time zone,
  constraint rectification_number_once unique (campaign_id, year_, seq_no),
  constraint rectification_source_once unique (source, source_ref)
);
create index rectification_by_path     on rectification_item (unit_path, campaign_id, status);
create index rectification_by_status   on rectification_item (campaign_id, status, deadline);
create index rectification_by_due      on rectification_item (running, deadline, id);
create index rectification_by_severity on rectification_item (campaign_id, severity, running);
create index rectification_by_source   on rectification_item (campaign_id, source);
create index rectification_by_number   on rectification_item (number_);
create index rectification_by_parent   on rectification_item (parent_id);
create index rectification_by_office   on rectification_item (office_unit, running);

-- Who raised an item: somebody with an account, or a name to whom a link is given. from_item: the duplicate that was merged
-- into this one. face and rated_round: their last answer.
create table rectification_raiser (
  id           varchar(36) not null primary key,
  item_id      varchar(36) not null references rectification_item (id),
  account      varchar(64),
  name         varchar(100) not null,
  contact      varchar(200),
  from_item    varchar(36),
  face         varchar(16),
  remark       varchar(2000),
  rated_round  integer,
  rated_at     timestamp with time zone
);
create index rectification_raiser_by_item on rectification_raiser (item_id);

-- Accounts and candidate groups that see an item although it lies outside their units.
create table rectification_reader (
  item_id  varchar(36)  not null references rectification_item (id),
  reader   varchar(100) not null,
  primary key (item_id, reader)
);
create index rectification_reader_by_reader on rectification_reader (reader, item_id);

-- Everything that happened to an item, in order; no round is ever overwritten. detail: the event as JSON.
create table rectification_entry (
  item_id    varchar(36)  not null references rectification_item (id),
  seq_       integer      not null,
  round      integer      not null,
  kind       varchar(40)  not null,
  actor      varchar(64)  not null,
  at_        timestamp with time zone not null,
  detail     varchar      not null,
  primary key (item_id, seq_)
);
