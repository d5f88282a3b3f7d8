-- Ranges of paths are subtrees only where text is compared byte by byte, whatever the collation of the database.
alter table org_unit alter column path type varchar(400) collate "C";
alter table org_unit alter column code type varchar(32) collate "C";
