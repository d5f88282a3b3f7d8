-- Words of titles by the place of their items, so that a search reads what a person sees, not the whole ledger.
alter table rectification_word add column unit_path varchar(640);
update rectification_word set unit_path = (select i.unit_path from rectification_item i where i.id = rectification_word.item_id);
alter table rectification_word alter column unit_path set not null;
alter table rectification_word drop primary key;
alter table rectification_word add primary key (word, unit_path, item_id);
