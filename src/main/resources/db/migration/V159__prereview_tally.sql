-- How often each rule spoke and was called right, counted while it happens: the page of the office costs the same
-- however many findings there are.
create table prereview_tally (
    campaign_id varchar(36) not null references campaign (id),
    rule varchar(40) not null,
    found bigint not null,
    correct bigint not null,
    mistaken bigint not null,
    primary key (campaign_id, rule)
);
insert into prereview_tally (campaign_id, rule, found, correct, mistaken)
select p.campaign_id, f.rule, count(*), 0, 0 from prereview_finding f join plan p on p.id = f.plan_id
group by p.campaign_id, f.rule;
