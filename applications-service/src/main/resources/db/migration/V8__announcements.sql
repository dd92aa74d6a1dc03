-- What all applicants of a call are to be told. One transaction says it; the mails follow in batches.
create table call_announcement (
    id           uuid primary key,
    call_id      uuid not null references grant_call,
    kind         text not null check (kind in ('DEADLINE_EXTENDED', 'CALL_REVISED')),
    details      jsonb not null,
    -- Business time.
    announced_at timestamptz not null,
    -- The database's time: see TellApplicants.
    created_at   timestamptz not null default now(),
    completed_at timestamptz
);

create index call_announcement_to_do on call_announcement (created_at) where completed_at is null;

create table call_announcement_told (
    announcement_id uuid not null references call_announcement,
    application_id  uuid not null references application,
    primary key (announcement_id, application_id)
);

comment on table call_announcement_told is 'Inserted in the transaction of the mails: each application is told once.';

create table reminder (
    application_id uuid not null references application,
    -- The day in Helsinki: a deadline that is extended to another day has a reminder of its own.
    closing_day    date not null,
    reminded_at    timestamptz not null,
    primary key (application_id, closing_day)
);

comment on table reminder is 'Inserted in the transaction of the mails: each application is reminded once of each closing day.';

create index application_draft on application (call_id, id) where state = 'DRAFT';
