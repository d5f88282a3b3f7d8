-- Subtrees and beginnings of names are ranges: compared by bytes an index finds them, whatever the database's collation.
alter table instructor alter column township_path type varchar(400) collate "C";
alter table instructor alter column name type varchar(50) collate "C";
alter table township_guidance alter column township_path type varchar(400) collate "C";
