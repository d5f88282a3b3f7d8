-- What the ledger's list needs beside the items: figures that are read, not counted; words to search by; likeness.

-- What an item counts as now. deadline: of items that somebody has to act on, else (and where none is given) 9999-12-31.
create table rectification_counted (
  item_id      varchar(36)  not null primary key references rectification_item (id),
  campaign_id  varchar(36)  not null,
  unit_path    varchar(640) not null,
  status       varchar(16)  not null,
  severity     varchar(16)  not null,
  source       varchar(16)  not null,
  face         varchar(16)  not null,
  deadline     date         not null
);

-- How many items there are at a unit and below it, and what has still to be added to that. Changes are only ever added, so
-- that nobody waits for the region's row; folded into the tally by one node at a time.
create table rectification_tally (
  unit_code    varchar(64)  not null,
  campaign_id  varchar(36)  not null,
  status       varchar(16)  not null,
  severity     varchar(16)  not null,
  source       varchar(16)  not null,
  face         varchar(16)  not null,
  deadline     date         not null,
  items        bigint       not null,
  primary key (unit_code, campaign_id, status, severity, source, face, deadline)
);
create table rectification_tally_change (
  id           bigint generated always as identity primary key,
  unit_code    varchar(64)  not null,
  campaign_id  varchar(36)  not null,
  status       varchar(16)  not null,
  severity     varchar(16)  not null,
  source       varchar(16)  not null,
  face         varchar(16)  not null,
  deadline     date         not null,
  items        integer      not null
);
create index rectification_tally_change_of on rectification_tally_change (unit_code, campaign_id);

-- Words of titles: pairs of Chinese characters, other words whole.
create table rectification_word (
  word     varchar(64) not null,
  item_id  varchar(36) not null references rectification_item (id),
  primary key (word, item_id)
);

-- Likeness of items that are not over: texts much alike share a band.
create table rectification_band (
  item_id    varchar(36)  not null references rectification_item (id),
  band       bigint       not null,
  unit_path  varchar(640) not null,
  primary key (item_id, band)
);
create index rectification_band_by_path on rectification_band (band, unit_path);

-- Whoever holds the row folds changes into the tally.
create table rectification_fold (
  id  integer not null primary key
);
insert into rectification_fold (id) values (1);

create index rectification_by_urgency  on rectification_item (running desc, deadline, id);
create index rectification_in_campaign on rectification_item (campaign_id, running desc, deadline, id);
create index rectification_below       on rectification_item (unit_path, running desc, deadline);
create index rectification_registered  on rectification_item (registered_at, id);
create index rectification_in_order    on rectification_item (year_, seq_no, id);

-- outside: the reader does not see the item through a unit of its path anyway; only these are looked up for a list.
alter table rectification_reader add column outside boolean default true not null;
create index rectification_reader_outside on rectification_reader (reader, outside, item_id);
