-- Which series have another value since the programme was looked at last.
create index indicator_statement_first on indicator_statement (stated_at) where position = 0;

-- What networks told of the use of their budgets; rows are added and never changed.
create table budget_use_report (
    id           uuid primary key,
    network_id   uuid not null references network,
    number       integer not null,
    quarter      text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    used         numeric(17, 2) not null check (used >= 0),
    planned_next numeric(17, 2) check (planned_next >= 0),
    currency     text not null,
    reason       text,
    organisation text not null,
    reported_on  date not null,
    reported_at  timestamptz not null,
    unique (network_id, number)
);

comment on column budget_use_report.used is 'From the beginning of the project to the end of the quarter, own funding included.';
comment on column budget_use_report.planned_next is 'By the end of the next quarter; null where nothing is planned any more.';
