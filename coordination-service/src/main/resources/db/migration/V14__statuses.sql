-- How each network that is at work is doing, found once a Finnish day and whenever the coordinator says something of it.
create table network_status (
    network_id     uuid primary key references network,
    programme_id   uuid not null references programme,
    version        bigint not null,
    computed       text not null check (computed in ('ON_TRACK', 'AT_RISK', 'UNKNOWN', 'OFF_TRACK')),
    reasons        jsonb not null,
    shown          text not null check (shown in ('ON_TRACK', 'AT_RISK', 'UNKNOWN', 'OFF_TRACK')),
    rank           integer not null generated always as (
        case shown when 'ON_TRACK' then 0 when 'AT_RISK' then 1 when 'UNKNOWN' then 2 when 'OFF_TRACK' then 3 end) stored,
    stated         text check (stated in ('ON_TRACK', 'AT_RISK', 'UNKNOWN', 'OFF_TRACK')),
    stated_because text,
    stated_until   date,
    computed_then  text,
    stated_at      timestamptz,
    found_on       date not null,
    shown_since    timestamptz not null,
    check ((stated is null) = (stated_until is null)),
    check ((stated is null) = (stated_at is null)),
    check ((stated is null) = (computed_then is null))
);

comment on column network_status.rank is 'The same as shown, the worst the highest: what lists are sorted by.';
comment on column network_status.computed_then is 'What was computed when it was stated: what the reason speaks against.';

create index network_status_worst on network_status (programme_id, rank desc, network_id);

-- Whatever it was; rows are added and never changed.
create table status_change (
    id             uuid primary key,
    network_id     uuid not null references network,
    computed       text not null,
    reasons        jsonb not null,
    shown          text not null,
    stated         text,
    stated_because text,
    stated_until   date,
    computed_then  text,
    stated_at      timestamptz,
    found_on       date not null,
    changed_at     timestamptz not null
);

create index status_change_of_network on status_change (network_id, id);

-- What overviews count.
create index signal_counted on signal (programme_id) where state <> 'RESOLVED' and judgement is distinct from 'FALSE_ALARM';
