alter table rectification_band alter column unit_path type varchar(640) collate "C";
