-- How many closed items of a campaign are visited again, and when; where a campaign says nothing, the installation does.
create table return_visit_rule (
    campaign_id varchar(36)              not null primary key,
    share       integer                  not null, -- percent of items, 0 to 100
    days        integer                  not null, -- working days from close-out to the visit
    set_by      varchar(64)              not null,
    set_at      timestamp with time zone not null
);
