-- What rules have found in a programme: one row for each question and thing asked about, however often it is found.
create table signal (
    id                uuid primary key,
    programme_id      uuid not null references programme,
    call_id           uuid not null,
    agency            text not null,
    network_id        uuid references network,
    version           bigint not null,
    revision          bigint not null,
    rule              text not null,
    rule_version      integer not null,
    subject           text not null,
    state             text not null check (state in ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
    evidence          text not null,
    facts             jsonb not null,
    thresholds        jsonb not null,
    false_alarm_rate  numeric(5, 4) not null,
    false_alarm_origin text not null,
    owner             text not null,
    action            text not null,
    raised_at         timestamptz not null,
    last_seen_on      date not null,
    acknowledged_at   timestamptz,
    acknowledged_by   text,
    judgement         text check (judgement in ('USEFUL', 'FALSE_ALARM')),
    acknowledged_because text,
    resolved_at       timestamptz,
    unique nulls not distinct (programme_id, network_id, rule, subject),
    check ((state = 'RESOLVED') = (resolved_at is not null)),
    check ((state = 'ACKNOWLEDGED') <= (acknowledged_at is not null)),
    check ((acknowledged_at is null) = (judgement is null))
);

comment on column signal.subject is 'What of the network or programme the rule was asked about, as the ID of an indicator; - for the whole.';
comment on column signal.evidence is 'What makes it another matter when it changes: whoever has acknowledged a signal hears of it again then.';

create index signal_of_programme on signal (programme_id, id);
create index signal_of_network on signal (network_id, id) where network_id is not null;

-- How often rules were asked, month by month, and how many false alarms are to be expected of that.
create table signal_look (
    programme_id uuid not null references programme,
    month        text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    rule         text not null,
    looks        bigint not null,
    expected     numeric(12, 4) not null,
    raised       bigint not null default 0,
    useful       bigint not null default 0,
    false_alarms bigint not null default 0,
    primary key (programme_id, month, rule)
);

-- The Finnish day until which the programme has been looked at.
alter table programme add column looked_on date;
