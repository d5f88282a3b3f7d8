-- What residents say without an account, and how often strangers call.

-- A link (square code) behind which residents write; only the SHA-256 of its token is kept.
create table resident_form (
  id            varchar(36)  not null primary key,
  campaign_id   varchar(36)  not null,
  unit_code     varchar(64)  not null,
  unit_path     varchar(640) not null,
  note          varchar(400),
  token_hash    varchar(64)  not null unique,
  issued_by     varchar(64)  not null,
  issued_at     timestamp with time zone not null,
  expires_on    date         not null,
  withdrawn_at  timestamp with time zone
);
create index resident_form_by_path on resident_form (unit_path, issued_at);

-- unit_*: of the form. item_id: the item it was registered as, also where that lives on in another one. receipt_hash: of
-- the code the resident asks with.
create table resident_request (
  id            varchar(36)   not null primary key,
  form_id       varchar(36)   not null references resident_form (id),
  campaign_id   varchar(36)   not null,
  unit_code     varchar(64)   not null,
  unit_path     varchar(640)  not null,
  text          varchar(4000) not null,
  place         varchar(400),
  name          varchar(100),
  contact       varchar(200),
  receipt_hash  varchar(64)   not null unique,
  received_at   timestamp with time zone not null,
  status        varchar(16)   not null,
  item_id       varchar(36),
  answer        varchar(4000),
  decided_by    varchar(64),
  decided_at    timestamp with time zone
);
create index resident_request_by_path   on resident_request (unit_path, received_at);
create index resident_request_by_status on resident_request (status, received_at, unit_path);

-- Calls of strangers by the hour; callers are hashes that change with the hour.
create table stranger_calls (
  caller  varchar(64) not null,
  hour_   timestamp with time zone not null,
  calls   integer     not null,
  primary key (caller, hour_)
);
create index stranger_calls_by_hour on stranger_calls (hour_);
