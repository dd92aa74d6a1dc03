-- What each network plans to do, as it stands; changed under the lock of its network. Before the first one is written there is no row.
create table network_plan (
    network_id     uuid primary key references network,
    version        bigint not null,
    state          text not null check (state in ('DRAFT', 'ADOPTED')),
    number         integer not null,
    content        jsonb not null,
    last_objective integer not null,
    last_activity  integer not null,
    last_milestone integer not null,
    changed_at     timestamptz not null,
    adopted_at     timestamptz,
    check ((state = 'ADOPTED') = (adopted_at is not null)),
    check ((state = 'ADOPTED') = (number > 0))
);

comment on column network_plan.number is 'Counts what was adopted from 1; 0 for a draft.';
comment on column network_plan.last_objective is 'The highest number that was ever given, as numbers are never given again.';
comment on column network_plan.adopted_at is 'When the first version was adopted, which the baseline is from.';

-- Every version that was adopted, the one that holds among them.
create table plan_version (
    id         uuid primary key,
    network_id uuid not null references network_plan,
    number     integer not null,
    content    jsonb not null,
    reason     text,
    adopted_at timestamptz not null,
    unique (network_id, number),
    check ((number = 1) = (reason is null))
);

-- What was told of milestones; rows are added and never changed. A milestone that has one stays in its plan.
create table milestone_report (
    id           uuid primary key,
    network_id   uuid not null references network_plan,
    milestone    integer not null,
    number       integer not null,
    kind         text not null check (kind in ('FORECAST', 'DONE')),
    day          date not null,
    link         text,
    note         text,
    reason       text,
    organisation text not null,
    reported_on  date not null,
    reported_at  timestamptz not null,
    unique (network_id, milestone, number),
    check (kind <> 'DONE' or link is not null)
);

comment on column milestone_report.day is 'When it is going to be reached, or was.';
comment on column milestone_report.reported_on is 'The Finnish day of reported_at.';
