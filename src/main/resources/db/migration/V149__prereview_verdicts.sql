-- What people said about findings: each person once for each, changeable. The figures of a rule in a campaign are
-- kept beside, so that the page of the office costs the same however many there are.
create table prereview_verdict (
    plan_id varchar(36) not null references plan (id),
    n integer not null,
    finding_key varchar(36) not null,
    account varchar(64) not null,
    campaign_id varchar(36) not null references campaign (id),
    rule varchar(40) not null,
    correct boolean not null,
    reason varchar(500) not null,
    given_at timestamp with time zone not null,
    primary key (plan_id, n, finding_key, account)
);
create index prereview_verdict_given on prereview_verdict (campaign_id, rule, given_at desc);
create index prereview_verdict_all on prereview_verdict (campaign_id, given_at desc);
