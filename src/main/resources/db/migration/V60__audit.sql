-- The record of everything that happened: one chain of entries per subject, and a head with the last number and hash,
-- so that a chain cut off at its end is found too.
create table audit_head (
  subject_type varchar(32) not null,
  subject_id varchar(64) not null,
  last_seq bigint not null,
  last_hash varchar(64) not null,
  primary key (subject_type, subject_id)
);

create table audit_entry (
  subject_type varchar(32) not null,
  subject_id varchar(64) not null,
  seq bigint not null,
  happened_at timestamp with time zone not null,
  actor varchar(64) not null,
  action varchar(64) not null,
  detail varchar not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (subject_type, subject_id, seq)
);

create index audit_entry_by_time on audit_entry (happened_at);
create index audit_entry_by_actor on audit_entry (actor, happened_at);
