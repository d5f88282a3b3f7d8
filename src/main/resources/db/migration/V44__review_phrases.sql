-- Standard phrases that units and people keep for themselves; those that come with the product are not stored.

create table review_phrase (
  id        varchar(36)  not null primary key,
  owner     varchar(64)  not null,
  personal  boolean      not null,
  ground    varchar(32),
  phrase    varchar(300) not null,
  kept_at   timestamp with time zone not null
);
create index review_phrase_by_owner on review_phrase (owner, personal, kept_at);
