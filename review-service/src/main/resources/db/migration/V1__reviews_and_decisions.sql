-- What review knows of a published call.
create table known_call (
    id         uuid primary key,
    closes_at  timestamptz not null,
    total_sum  numeric(14, 2) not null,
    strands    jsonb not null,
    criteria   jsonb not null,
    version    bigint not null
);

create table call_staff (
    call_id uuid not null references known_call,
    person  text not null,
    role    text not null check (role in ('OFFICER', 'PRESENTER', 'DECIDER', 'EVALUATOR', 'OBSERVER')),
    primary key (call_id, person, role)
);

create index call_staff_person on call_staff (person);

-- No reference to known_call: an application may arrive before its call.
create table review (
    id             uuid primary key,
    application_id uuid not null unique,
    call_id        uuid not null,
    state          text not null check (state in
        ('PENDING', 'ELIGIBLE', 'INELIGIBLE', 'IN_REVIEW', 'REVIEWED', 'PROPOSED', 'DECIDED', 'WITHDRAWN')),
    opened_at      timestamptz not null,
    application    jsonb not null,
    eligibility    jsonb,
    version        bigint not null
);

create index review_call on review (call_id, id);

comment on column review.application is 'The submitted version under review, without personal data.';

create table early_withdrawal (
    application_id uuid primary key,
    withdrawn_at   timestamptz not null
);

comment on table early_withdrawal is 'Withdrawals that arrived before their application.';

create table assignment (
    id             uuid primary key,
    review_id      uuid not null references review,
    call_id        uuid not null,
    evaluator      text not null,
    organisation   text,
    state          text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'DISQUALIFIED', 'COMPLETE')),
    scores         jsonb not null,
    decline_reason text,
    version        bigint not null,
    unique (review_id, evaluator)
);

create index assignment_evaluator on assignment (evaluator, id);
create index assignment_call on assignment (call_id);

create table selection (
    id        uuid primary key,
    call_id   uuid not null,
    made_by   text not null,
    made_at   timestamptz not null,
    proposals jsonb not null
);

create table decision (
    id             uuid primary key,
    review_id      uuid not null unique references review,
    application_id uuid not null unique,
    call_id        uuid not null,
    strand         text not null,
    state          text not null check (state in
        ('DRAFT', 'PRESENTED', 'APPROVED', 'NOTIFIED', 'FINAL',
         'CORRECTION_REQUESTED', 'UPHELD', 'CORRECTED', 'INADMISSIBLE')),
    outcome        text not null check (outcome in ('AWARDED', 'REJECTED')),
    awarded        numeric(14, 2),
    reasons        jsonb not null,
    presented_by   text,
    presented_at   timestamptz,
    approved_by    text,
    approved_at    timestamptz,
    notified_at    timestamptz,
    version        bigint not null,
    check ((outcome = 'AWARDED') = (awarded is not null)),
    check (approved_by is null or approved_by <> presented_by)
);

create index decision_call on decision (call_id, id);
