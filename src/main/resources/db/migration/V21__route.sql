-- Routes with their versions. Routes without a unit came with the product; their versions are recorded at start.

create table review_route (
    route_key varchar(64) not null primary key,
    unit_code varchar(32),
    unit_path varchar(400),
    title varchar(100) not null,
    title_en varchar(100) not null,
    status varchar(20) not null,
    version_no integer not null,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null
);
create index review_route_unit on review_route (unit_code);

-- decision_id: the deployed decision table of exactly this version
create table review_route_version (
    route_key varchar(64) not null references review_route (route_key),
    version_no integer not null,
    decision_id varchar(100) not null,
    title varchar(100) not null,
    title_en varchar(100) not null,
    note varchar(500) not null,
    route_rows varchar not null,
    copied_from varchar(64),
    saved_by varchar(100) not null,
    saved_at timestamp with time zone not null,
    primary key (route_key, version_no)
);

insert into review_route (route_key, title, title_en, status, version_no, created_by, created_at)
values ('review-route', '逐级审批路线', 'Level by level', 'ACTIVE', 0, 'system', current_timestamp);
insert into review_route (route_key, title, title_en, status, version_no, created_by, created_at)
values ('review-route-brief', '简易审批路线', 'Two steps', 'ACTIVE', 0, 'system', current_timestamp);

-- null: the newest version, until the launch fixes one
alter table campaign add column route_version integer;
update campaign set route_version = 1 where status = 'LAUNCHED';
