-- What is written down on a visit: answers to its checklist (and the two remarks ~met and ~summary), photos, and which
-- entries of phones were taken already. version counts the changes of one answer.

create table inspection_answer (
    inspection_id varchar(36) not null references inspection (id),
    item varchar(40) not null,
    value_ varchar(2000) not null,
    note varchar(2000) not null,
    version bigint not null,
    answered_by varchar(64) not null,
    answered_at timestamp with time zone not null,
    primary key (inspection_id, item)
);

-- entry_key is made by the phone and stays the same while an entry is edited without being acknowledged.
create table inspection_entry (
    entry_key varchar(36) not null primary key,
    inspection_id varchar(36) not null references inspection (id),
    edit_no integer not null,
    version bigint not null
);
create index inspection_entry_of on inspection_entry (inspection_id);

-- The picture itself is an attachment. fingerprint: 64 bits of its low frequencies; campaign_id '-' for a visit without campaign.
create table inspection_photo (
    id varchar(36) not null primary key,
    inspection_id varchar(36) not null references inspection (id),
    campaign_id varchar(36) not null,
    item varchar(40),
    finding_id varchar(36),
    attachment_id varchar(36) not null,
    name varchar(60) not null,
    thumbnail varchar not null,
    width integer not null,
    height integer not null,
    taken_at timestamp with time zone,
    taken_by_camera boolean not null,
    latitude double precision,
    longitude double precision,
    placed_by_camera boolean not null,
    fingerprint bigint not null,
    added_by varchar(64) not null,
    added_at timestamp with time zone not null
);
create index inspection_photo_of on inspection_photo (inspection_id, added_at);

-- Eight parts of each fingerprint: pictures of one photo share at least one.
create table inspection_photo_band (
    campaign_id varchar(36) not null,
    band integer not null,
    value_ integer not null,
    photo_id varchar(36) not null references inspection_photo (id),
    primary key (campaign_id, band, value_, photo_id)
);
create index inspection_photo_band_of on inspection_photo_band (photo_id);

-- Photos that look the same: the later one and the earlier one.
create table inspection_photo_twin (
    photo_id varchar(36) not null references inspection_photo (id),
    earlier_id varchar(36) not null references inspection_photo (id),
    primary key (photo_id, earlier_id)
);
create index inspection_photo_twin_of on inspection_photo_twin (earlier_id);
