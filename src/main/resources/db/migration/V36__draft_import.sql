-- Word documents read and not yet taken over into a draft; forgotten after some days.

create table plan_import (
  id           varchar(36)  not null primary key,
  plan_id      varchar(36)  not null references plan_draft (plan_id),
  account      varchar(64)  not null,
  file_name    varchar(200) not null,
  proposed_at  timestamp with time zone not null,
  pieces       varchar      not null
);
create index plan_import_by_age on plan_import (proposed_at);
