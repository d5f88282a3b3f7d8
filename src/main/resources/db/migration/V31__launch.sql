-- Launches: a counting row, and the chunks in which plans are opened.

create table campaign_launch (
    id varchar(36) not null primary key,
    campaign_id varchar(36) not null,
    cause varchar(20) not null,
    -- where the cause is an approved plan: that plan
    parent_plan_id varchar(36),
    root_unit varchar(32) not null,
    levels varchar not null,
    domains varchar not null,
    status varchar(20) not null,
    total integer not null,
    opened integer not null,
    created integer not null,
    chunks integer not null,
    chunks_started integer not null,
    chunks_done integer not null,
    started_by varchar(100) not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index campaign_launch_campaign on campaign_launch (campaign_id, started_at);

-- A chunk holds the units of one level after after_code up to and including last_code, opened in one transaction. Chunks of
-- a later wave start when those before are done, so that a plan finds the plan it hangs under. A chunk of plans that waited for
-- an approved one names no units: it opens the next ones.
create table launch_chunk (
    id varchar(36) not null primary key,
    launch_id varchar(36) not null references campaign_launch (id),
    n integer not null,
    wave integer not null,
    after_code varchar(32) not null,
    last_code varchar(32) not null,
    units integer not null,
    state varchar(20) not null,
    constraint launch_chunk_n unique (launch_id, n)
);
create index launch_chunk_state on launch_chunk (launch_id, state, n);
