-- Lists of the ledger are walked in order, whatever is asked for; likely duplicates are found without looking at items.
create index rectification_in_stage on rectification_item (campaign_id, status, running desc, deadline, id);
drop index rectification_by_status;

alter table rectification_band add column campaign_id varchar(36);
update rectification_band set campaign_id = (select i.campaign_id from rectification_item i where i.id = rectification_band.item_id);
alter table rectification_band alter column campaign_id set not null;
create index rectification_band_in on rectification_band (campaign_id, band, unit_path, item_id);
drop index rectification_band_by_path;
