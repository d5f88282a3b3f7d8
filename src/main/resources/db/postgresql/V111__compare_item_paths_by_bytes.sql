-- Subtrees are prefixes: compared by bytes an index finds them, whatever the database's collation.
alter table rectification_item alter column unit_path type varchar(640) collate "C";
