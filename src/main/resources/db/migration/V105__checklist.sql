-- Checklists of units with their versions. A version with used_at never changes.

create table checklist (
    id varchar(36) not null primary key,
    unit_code varchar(32) not null,
    unit_path varchar(640) not null,
    title varchar(100) not null,
    status varchar(20) not null,
    version_no integer not null,
    frozen boolean not null,
    edits integer not null,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null
);
create index checklist_by_unit on checklist (unit_code, status);
create index checklist_by_path on checklist (unit_path);

create table checklist_version (
    checklist_id varchar(36) not null references checklist (id),
    version_no integer not null,
    title varchar(100) not null,
    note varchar(500) not null,
    sections varchar not null,
    saved_by varchar(100) not null,
    saved_at timestamp with time zone not null,
    used_at timestamp with time zone,
    primary key (checklist_id, version_no)
);
