-- The forest of units. path lists the codes from the root, each followed by a slash, so that a subtree is a range of paths.
create table org_unit (
    code varchar(32) not null primary key,
    name varchar(100) not null,
    parent_code varchar(32) references org_unit (code),
    level_name varchar(16) not null,
    domain varchar(32),
    path varchar(400) not null,
    initials varchar(100) not null,
    sort_no integer not null,
    has_children boolean not null
);
create index org_unit_children on org_unit (parent_code, sort_no, code);
create index org_unit_subtree on org_unit (path);
create index org_unit_level on org_unit (level_name, code);
create index org_unit_initials on org_unit (initials);
create index org_unit_name on org_unit (name);

-- Lines of the import under way: only one runs at a time (see organisation_lock), nothing stays after it.
create table unit_import_line (
    line_no integer not null primary key,
    code varchar(32) not null,
    name varchar(100) not null,
    parent_code varchar(32),
    level_name varchar(16) not null,
    domain varchar(32),
    initials varchar(100) not null,
    path varchar(400)
);
create index unit_import_line_code on unit_import_line (code);
create index unit_import_line_parent on unit_import_line (parent_code);

-- Rows that are locked so that only one node at a time does what they name.
create table organisation_lock (
    name varchar(32) not null primary key
);
insert into organisation_lock (name) values ('units');
insert into organisation_lock (name) values ('demo');
insert into organisation_lock (name) values ('calendar');
insert into organisation_lock (name) values ('administrator');

create table person (
    account varchar(64) not null primary key,
    name varchar(100) not null,
    password_hash varchar(100),
    active boolean not null,
    created_at timestamp with time zone not null
);

-- A position is held from one day to another (both included); unit_code is null for administrators of the system only.
create table position_held (
    id varchar(36) not null primary key,
    account varchar(64) not null references person (account),
    unit_code varchar(32) references org_unit (code),
    role_name varchar(20) not null,
    held_from date not null,
    held_until date
);
create index position_held_account on position_held (account);
create index position_held_unit on position_held (unit_code, role_name);
create index position_held_role on position_held (role_name);

create table supervision_group (
    id varchar(36) not null primary key,
    issuing_unit varchar(32) not null references org_unit (code),
    group_no integer not null,
    name varchar(100) not null,
    constraint supervision_group_number unique (issuing_unit, group_no)
);

create table supervision_group_member (
    group_id varchar(36) not null references supervision_group (id),
    account varchar(64) not null references person (account),
    duty varchar(16) not null,
    primary key (group_id, account)
);
create index supervision_group_member_account on supervision_group_member (account);

-- A unit is covered by at most one group of each unit that sends groups.
create table supervision_group_unit (
    unit_code varchar(32) not null references org_unit (code),
    issuing_unit varchar(32) not null references org_unit (code),
    group_id varchar(36) not null references supervision_group (id),
    primary key (unit_code, issuing_unit)
);
create index supervision_group_unit_group on supervision_group_unit (group_id);

-- Personal tokens for the REST interface; only the SHA-256 of a token is kept.
create table personal_token (
    id varchar(36) not null primary key,
    account varchar(64) not null references person (account),
    name varchar(100) not null,
    token_hash varchar(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    last_used_at timestamp with time zone
);
create index personal_token_account on personal_token (account);

-- Failed sign-ins by SHA-256 of the account name as typed, whether or not such an account exists.
create table sign_in_failure (
    account_hash varchar(64) not null primary key,
    failures integer not null,
    last_failure timestamp with time zone not null
);
create index sign_in_failure_age on sign_in_failure (last_failure);

-- Days that differ from the plain week: public holidays (working = false) and make-up workdays (working = true).
create table calendar_day (
    calendar_date date not null primary key,
    working boolean not null,
    name varchar(60) not null,
    provisional boolean not null
);
