-- What a panel found of an application, beside what its evaluators gave, round by round.
create table panel_round (
    id                  uuid primary key,
    review_id           uuid not null references review,
    call_id             uuid not null,
    state               text not null check (state in ('OPEN', 'CLOSED', 'CANCELLED', 'OUTDATED')),
    application_version integer not null,
    basis               jsonb not null,
    opened_by           text not null,
    opened_at           timestamptz not null,
    notes               text,
    scores              jsonb not null,
    closed_by           text,
    closed_at           timestamptz,
    earlier             jsonb not null,
    ending              jsonb,
    version             bigint not null,
    check ((closed_by is null) = (closed_at is null)),
    check (state <> 'CLOSED' or (closed_at is not null and notes is not null)),
    check (state not in ('OPEN', 'CANCELLED') or closed_at is null),
    check ((state in ('OPEN', 'CLOSED')) = (ending is null))
);

create unique index panel_round_that_stands on panel_round (review_id) where state in ('OPEN', 'CLOSED');
create index panel_round_review on panel_round (review_id, id);
create index panel_round_closed on panel_round (call_id) where state = 'CLOSED';

comment on column panel_round.basis is 'The complete scores that lay before the panel: whose they are by assignment, and since when.';
comment on column panel_round.earlier is 'What was closed before an officer reopened it, oldest first.';
comment on column panel_round.ending is 'Why it counts no more; null while it stands.';
