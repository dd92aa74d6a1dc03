create table grant_call (
    id           uuid primary key,
    version      bigint not null,
    state        text not null check (state in ('DRAFT', 'PUBLISHED', 'RESOLVED')),
    terms        jsonb not null,
    staff        jsonb not null,
    published_at timestamptz
);

create index grant_call_staff on grant_call using gin (staff jsonb_path_ops);

-- The first number of a register year is the call's own.
create sequence case_number start with 2;

create table application (
    id                uuid primary key,
    version           bigint not null,
    call_id           uuid not null references grant_call,
    strand            text not null,
    lead_organisation text not null,
    case_number       text unique,
    state             text not null check (state in (
        'DRAFT', 'SUBMITTED', 'SUPPLEMENT_REQUESTED', 'WITHDRAWN', 'UNDER_REVIEW', 'AWARDED', 'REJECTED', 'DECLINED', 'EXPIRED')),
    content           jsonb not null,
    submissions       integer not null
);

create index application_call on application (call_id, id);
create index application_lead on application (lead_organisation, id);

create table submission (
    application_id uuid not null references application,
    number         integer not null check (number > 0),
    submitted_at   timestamptz not null,
    content        jsonb not null,
    primary key (application_id, number)
);

comment on table submission is 'Every submitted version of an application, kept as it was.';
