alter table known_call add column selection_terms jsonb;

comment on column known_call.selection_terms is 'How far weights may be otherwise and who or what decides between equals; null of calls from before that was told.';

-- Selections that are tried before anything is decided.
create table scenario (
    id                 uuid primary key,
    call_id            uuid not null,
    name               text not null,
    policies           jsonb not null,
    state              text not null check (state in ('COMPUTING', 'DONE', 'CLASHING', 'FAILED')),
    time_limit_seconds integer not null,
    made_by            text not null,
    made_at            timestamptz not null,
    record_length      bigint not null,
    input              jsonb not null,
    claimed_until      timestamptz,
    progress           jsonb,
    outcome            jsonb,
    summary            jsonb,
    clash              jsonb,
    selected_at        timestamptz,
    version            bigint not null
);

create index scenario_of_call on scenario (call_id, id);
create index scenario_waiting on scenario (id) where state = 'COMPUTING' and claimed_until is null;

comment on column scenario.claimed_until is 'By the clock of the database. Who claimed a scenario that is still being computed then has stopped.';
comment on column scenario.record_length is 'How far the record of the call went before the input was read: it is outdated once anything that it may depend on follows.';

alter table selection add column basis jsonb;

comment on column selection.basis is 'The scenario that it follows, with the order of those who were tied; null of one from before there were any.';
