-- The organisations that people of calls' staff have to do with.
create table interests (
    person   text primary key,
    employer text,
    ties     jsonb not null,
    acts_for text,
    told_at  timestamptz,
    version  bigint not null
);

comment on table interests is 'Personal data: erased with the person.';
comment on column interests.acts_for is 'The organisation that their access token named last, at something that they did as evaluator.';

insert into interests (person, ties, acts_for, version)
select distinct on (evaluator) evaluator, '[]'::jsonb, organisation, 0
from assignment
where organisation is not null
order by evaluator, id desc;

create table disqualification (
    id        uuid primary key,
    review_id uuid not null references review,
    call_id   uuid not null,
    person    text not null,
    source    text not null check (source in ('DECLARED', 'FOUND', 'BY_OFFICER')),
    reason    text,
    evidence  jsonb,
    stated_by text,
    stated_at timestamptz not null,
    lifting   jsonb,
    version   bigint not null,
    check ((source = 'FOUND') = (stated_by is null)),
    check ((source = 'FOUND') = (reason is null))
);

create unique index disqualification_holds on disqualification (review_id, person) where lifting is null;
create index disqualification_person on disqualification (person, call_id) where lifting is null;

comment on table disqualification is 'Who must not deal with which application, lifted ones included.';
comment on column disqualification.evidence is 'What connects the person with the application; null where it was stated, and where it was found before this was kept.';

insert into disqualification (id, review_id, call_id, person, source, stated_at, version)
select distinct on (a.review_id, a.evaluator) a.id, a.review_id, a.call_id, a.evaluator, 'FOUND', r.opened_at, 0
from assignment a join review r on r.id = a.review_id
where a.state = 'DISQUALIFIED'
order by a.review_id, a.evaluator, a.id;

-- Who was disqualified can be asked again once that is lifted.
drop index assignment_review_evaluator;
create unique index assignment_review_evaluator on assignment (review_id, evaluator) where state not in ('ENDED', 'DISQUALIFIED');

alter table assignment drop column organisation;
