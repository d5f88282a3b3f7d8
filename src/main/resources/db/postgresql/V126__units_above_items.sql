-- The second and the third unit of the path of an item, empty where it ends before: below each of them the ledger is walked in order.
alter table rectification_item add column unit_2 varchar(64) collate "C" generated always as (split_part(unit_path, '/', 3)) stored;
alter table rectification_item add column unit_3 varchar(64) collate "C" generated always as (split_part(unit_path, '/', 4)) stored;
create index rectification_below_2 on rectification_item (unit_2, running desc, deadline, id);
create index rectification_below_3 on rectification_item (unit_3, running desc, deadline, id);
