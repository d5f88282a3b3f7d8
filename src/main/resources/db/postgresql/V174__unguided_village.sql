-- Villages nobody guides, in the order of the tree, so that they are found however many others there are; written with what instructors
-- guide and after units were taken over.
create table unguided_village (
    village_code varchar(32)  not null primary key references org_unit (code),
    path         varchar(400) collate "C" not null
);
insert into unguided_village (village_code, path)
select u.code, u.path from org_unit u where u.level_name = 'VILLAGE' and u.domain is null
  and not exists (select 1 from instructor_village v where v.village_code = u.code);
create index unguided_village_subtree on unguided_village (path, village_code);
