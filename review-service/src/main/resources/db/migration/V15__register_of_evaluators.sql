-- Whom an agency may ask to evaluate. Employer and ties are in interests: they are told once, and not for one agency alone.
create table evaluator (
    id             uuid primary key,
    agency         text not null,
    person         text not null,
    state          text not null check (state in ('INVITED', 'CONFIRMED', 'DECLINED', 'RESTING')),
    languages      varchar[] not null check (cardinality(languages) > 0),
    themes         varchar[] not null,
    capacity       integer not null check (capacity between 1 and 100),
    invited_at     timestamptz not null,
    answered_at    timestamptz,
    decline_reason text,
    rest           jsonb,
    version        bigint not null,
    unique (agency, person),
    check ((state = 'INVITED') = (answered_at is null)),
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check ((state = 'RESTING') = (rest is not null))
);

create index evaluator_person on evaluator (person, id);
create index evaluator_agency on evaluator (agency, id);

comment on table evaluator is 'Personal data: erased with the person.';
comment on column evaluator.capacity is 'How many applications at once within one call.';
comment on column evaluator.rest is 'Who rests them, since when and why; null while they can be asked.';
