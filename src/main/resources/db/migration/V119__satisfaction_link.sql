-- Links by which residents say, once, whether they are satisfied; only the SHA-256 of a link's token is kept.
create table satisfaction_link (
  id          varchar(36) not null primary key,
  item_id     varchar(36) not null references rectification_item (id),
  raiser_id   varchar(36) not null,
  token_hash  varchar(64) not null unique,
  issued_by   varchar(64) not null,
  issued_at   timestamp with time zone not null,
  expires_at  timestamp with time zone not null,
  used_at     timestamp with time zone
);
create index satisfaction_link_of on satisfaction_link (item_id, raiser_id);
