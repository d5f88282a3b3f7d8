-- Who wants the figures of their unit in the morning, and when they last had them.
create table briefing_choice (
    account varchar(64) not null primary key references person (account),
    pace    varchar(8)  not null, -- DAILY, WEEKLY; who wants none has no row
    last_on date        not null
);
create index briefing_choice_last on briefing_choice (last_on, account);
