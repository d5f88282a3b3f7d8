-- Subtrees are prefixes: compared by bytes an index finds them, whatever the database's collation.
alter table campaign alter column issuing_path type varchar(400) collate "C";
alter table contact_point alter column unit_path type varchar(400) collate "C";
alter table review_route alter column unit_path type varchar(400) collate "C";
alter table group_life alter column issuing_path type varchar(400) collate "C";
alter table group_life_unit alter column unit_path type varchar(400) collate "C";
alter table inspection alter column issuing_path type varchar(400) collate "C";
alter table inspection alter column unit_path type varchar(400) collate "C";
alter table inspection_plan alter column issuing_path type varchar(400) collate "C";
alter table instruction alter column unit_path type varchar(400) collate "C";
alter table circular alter column unit_path type varchar(400) collate "C";
alter table circular_receipt alter column unit_path type varchar(400) collate "C";
