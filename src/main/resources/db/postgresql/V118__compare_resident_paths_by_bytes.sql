alter table resident_form alter column unit_path type varchar(640) collate "C";
alter table resident_request alter column unit_path type varchar(640) collate "C";
