-- Moves of a review besides opinions: who revoked the plan and why, who moved it last, and approvals that were carried
-- over from an earlier step instead of asking the same person again.

alter table review add column revoked_by varchar(64);
alter table review add column revoker_name varchar(200);
alter table review add column revoke_reason varchar(500);
alter table review add column last_move varchar(32);
alter table review add column moved_by varchar(64);
alter table review add column mover_name varchar(200);

alter table review_opinion add column carried_from varchar(200);
