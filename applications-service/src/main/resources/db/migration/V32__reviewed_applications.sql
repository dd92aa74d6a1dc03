-- Who reads an application because of its review, and who must not read it, as review-service tells it.
create table reviewed_application (
    application_id uuid primary key,
    call_id        uuid    not null,
    -- The highest that was told.
    revision       bigint  not null,
    -- Which submitted version is under review.
    version        integer not null,
    -- Subjects of access tokens.
    evaluators     text[]  not null,
    disqualified   text[]  not null
);

create index reviewed_application_call on reviewed_application (call_id) where disqualified <> '{}';
