-- From where on campaigns want to be told; the highest version counts, the others tell how it came.
create table prereview_thresholds (
    campaign_id varchar(36) not null references campaign (id),
    version bigint not null,
    settings varchar not null,
    changed_by varchar(64) not null,
    changed_at timestamp with time zone not null,
    primary key (campaign_id, version)
);
