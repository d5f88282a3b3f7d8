-- The second and the third unit of the path of an item, empty where it ends before: below each of them the ledger is walked in order.
alter table rectification_item add column unit_2 varchar(64) generated always as coalesce(regexp_substr(unit_path, '[^/]+', 1, 2), '');
alter table rectification_item add column unit_3 varchar(64) generated always as coalesce(regexp_substr(unit_path, '[^/]+', 1, 3), '');
create index rectification_below_2 on rectification_item (unit_2, running desc, deadline, id);
create index rectification_below_3 on rectification_item (unit_3, running desc, deadline, id);
