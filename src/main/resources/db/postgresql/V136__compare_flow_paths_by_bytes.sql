alter table flow_passage alter column unit_path type varchar(640) collate "C";
alter table flow_case alter column unit_path type varchar(640) collate "C";
