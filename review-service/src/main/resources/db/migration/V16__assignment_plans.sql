-- Who is to evaluate what, before anybody is asked.
create table assignment_plan (
    id                 uuid primary key,
    call_id            uuid not null,
    state              text not null
        check (state in ('RUNNING', 'PROPOSED', 'IMPOSSIBLE', 'FAILED', 'OFFERED', 'STALE')),
    evaluators         integer not null,
    seed               bigint not null,
    time_limit_seconds integer not null,
    made_by            text not null,
    made_at            timestamptz not null,
    claimed_until      timestamptz,
    progress           jsonb,
    proposal           jsonb,
    clash              jsonb,
    version            bigint not null
);

create unique index assignment_plan_running on assignment_plan (call_id) where state = 'RUNNING';
create index assignment_plan_waiting on assignment_plan (id) where state = 'RUNNING' and claimed_until is null;

comment on column assignment_plan.claimed_until is 'By the clock of the database. Who claimed a plan that still runs then has stopped.';
