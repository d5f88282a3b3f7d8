-- Files of subjects. The bytes lie outside, by the SHA-256 of their content; one stored file may serve many subjects.

create table stored_file (
  sha256      char(64)     not null primary key,
  size_       bigint       not null,
  media_type  varchar(100) not null,
  stored_at   timestamp with time zone not null,
  scan        varchar(16)  not null,
  finding     varchar(200),
  scanned_at  timestamp with time zone
);
create index stored_file_by_scan on stored_file (scan, stored_at);
create index stored_file_by_age  on stored_file (stored_at);

-- from_revision: first submission it went out with, null before; until_revision: the last one, null while it is there.
create table attachment (
  id              varchar(36)  not null primary key,
  subject_type    varchar(32)  not null,
  subject_id      varchar(64)  not null,
  name            varchar(200) not null,
  sha256          char(64)     not null references stored_file (sha256),
  added_by        varchar(64)  not null,
  added_at        timestamp with time zone not null,
  from_revision   integer,
  until_revision  integer
);
create index attachment_by_subject on attachment (subject_type, subject_id, added_at);
create index attachment_by_file    on attachment (sha256);
