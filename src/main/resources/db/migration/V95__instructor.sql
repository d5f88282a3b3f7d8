-- Instructors (F3): officials of a township who guide its villages. township_path finds those of a subtree; it is written with the row.
create table instructor (
    id            varchar(36)              not null primary key,
    township_code varchar(32)              not null references org_unit (code),
    township_path varchar(400)             not null,
    name          varchar(50)              not null,
    post          varchar(60)              not null,
    changed_by    varchar(64)              not null,
    changed_at    timestamp with time zone not null,
    constraint instructor_once unique (township_code, name)
);
create index instructor_subtree on instructor (township_path, name, id);
create index instructor_name on instructor (name, township_path, id);

create table instructor_village (
    instructor_id varchar(36) not null references instructor (id),
    village_code  varchar(32) not null references org_unit (code),
    primary key (instructor_id, village_code)
);
create index instructor_village_of on instructor_village (village_code);

-- How many instructors a township has and how many of its villages they guide, so that nothing is counted over the whole region.
create table township_guidance (
    township_code varchar(32)  not null primary key references org_unit (code),
    township_path varchar(400) not null,
    instructors   integer      not null,
    guided        integer      not null
);
create index township_guidance_subtree on township_guidance (township_path);
