-- What the networks of a programme measure.
create table indicator (
    id                uuid primary key,
    programme_id      uuid not null references programme,
    call_id           uuid not null,
    agency            text not null,
    code              text not null,
    version           bigint not null,
    revision          bigint not null,
    state             text not null check (state in ('DRAFT', 'IN_USE', 'RETIRED')),
    in_use_at         timestamptz,
    retired_at        timestamptz,
    retirement_reason text,
    chased_on         date,
    chase_failed_at   timestamptz,
    unique (programme_id, code),
    check ((state = 'DRAFT') = (in_use_at is null)),
    check ((state = 'RETIRED') = (retired_at is not null)),
    check ((state = 'RETIRED') = (retirement_reason is not null))
);

comment on column indicator.chased_on is 'The Finnish day on which it was last looked whose values are missing.';

create index indicator_to_chase on indicator (chased_on) where state = 'IN_USE';

-- Every definition that was in use. A series is what was measured alike; its number rises with what is measured.
create table indicator_definition (
    indicator_id uuid not null references indicator,
    position     integer not null,
    number       integer not null,
    series       integer not null,
    begins_on    date not null,
    written_at   timestamptz not null,
    definition   jsonb not null,
    primary key (indicator_id, position)
);

-- Periods that were ever closed: all others are open.
create table indicator_period (
    id               uuid primary key,
    indicator_id     uuid not null references indicator,
    period           text not null,
    state            text not null check (state in ('OPEN', 'CLOSED')),
    closed_at        timestamptz,
    reopened_at      timestamptz,
    reopening_reason text,
    unique (indicator_id, period),
    check ((reopened_at is null) = (reopening_reason is null))
);

create table indicator_value (
    id           uuid primary key,
    indicator_id uuid not null references indicator,
    network_id   uuid not null references network,
    period       text not null,
    series       integer not null,
    version      bigint not null,
    whole        numeric not null,
    unique (network_id, indicator_id, period)
);

comment on column indicator_value.whole is 'As it was last stated; its parts are in the statement.';

create index indicator_value_in_series on indicator_value (indicator_id, series, network_id, period);

-- Whatever was stated of a value: rows are added, and never changed.
create table indicator_statement (
    value_id           uuid not null references indicator_value,
    position           integer not null,
    figures            jsonb not null,
    note               text,
    reason             text,
    organisation       text not null,
    role               text not null check (role in ('LEAD', 'MEMBER')),
    definition_version integer not null,
    stated_at          timestamptz not null,
    primary key (value_id, position),
    check ((position = 0) = (reason is null))
);

-- What was told to be missing, once. Whether it is missing now, the values tell.
create table missing_value (
    id           uuid primary key,
    network_id   uuid not null references network,
    indicator_id uuid not null references indicator,
    period       text not null,
    report_by    date not null,
    found_at     timestamptz not null,
    unique (network_id, indicator_id, period)
);

create index missing_value_of_indicator on missing_value (indicator_id);
