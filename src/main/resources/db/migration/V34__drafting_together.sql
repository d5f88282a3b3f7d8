-- Several people in one draft: which save changed a part last, and who is writing in it.
-- A part is a section's key, measures, #title, #outline (own sections and their order) or #answer-<remark>.

create table plan_draft_part (
  plan_id   varchar(36) not null references plan_draft (plan_id),
  part      varchar(64) not null,
  version   bigint      not null,
  saved_by  varchar(64) not null,
  saved_at  timestamp with time zone not null,
  primary key (plan_id, part)
);

create table plan_section_lock (
  plan_id     varchar(36) not null references plan_draft (plan_id),
  part        varchar(64) not null,
  holder      varchar(64) not null,
  since       timestamp with time zone not null,
  held_until  timestamp with time zone not null,
  primary key (plan_id, part)
);
create index plan_section_lock_by_end on plan_section_lock (held_until);
