-- What counts how much in the yearly assessment (年度考核): versions are only added. unit_code is whose office set them, for all
-- units of a level below it that no nearer office has set any for.
create table assessment_weights (
  unit_code   varchar(64) not null,
  level_name  varchar(16) not null,
  version     integer     not null,
  weights     varchar     not null,
  set_by      varchar(64) not null,
  set_at      timestamp with time zone not null,
  primary key (unit_code, level_name, version)
);
