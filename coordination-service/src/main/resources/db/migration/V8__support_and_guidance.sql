-- What networks ask the coordinator, and what became of it.
create table support_request (
    id                uuid primary key,
    programme_id      uuid not null references programme,
    call_id           uuid not null,
    agency            text not null,
    network_id        uuid not null references network,
    version           bigint not null,
    revision          bigint not null,
    state             text not null
        check (state in ('OPEN', 'HANDED_TO_AGENCY', 'HANDED_TO_MINISTRY', 'ANSWERED', 'CLOSED')),
    topic             text not null,
    urgency           text not null check (urgency in ('LOW', 'NORMAL', 'HIGH')),
    business_id       text not null,
    organisation_name text not null,
    asked_at          timestamptz not null,
    waiting_since     timestamptz,
    first_answered_at timestamptz,
    closed_at         timestamptz,
    closed_by         text,
    check ((state in ('OPEN', 'HANDED_TO_AGENCY', 'HANDED_TO_MINISTRY')) = (waiting_since is not null)),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((closed_at is null) = (closed_by is null))
);

comment on column support_request.waiting_since is 'The question, or the follow-up after an answer, that waits for an answer now.';

create index support_request_of_programme on support_request (programme_id, id);
create index support_request_of_network on support_request (network_id, id);
create index support_request_waiting on support_request (programme_id, waiting_since) where waiting_since is not null;

create table support_message (
    request_id        uuid not null references support_request,
    position          integer not null,
    kind              text not null
        check (kind in ('QUESTION', 'ANSWER', 'FOLLOW_UP', 'HANDED_TO_AGENCY', 'HANDED_TO_MINISTRY', 'HANDED_BACK')),
    text              text not null,
    written_at        timestamptz not null,
    role              text not null,
    business_id       text,
    organisation_name text,
    person            text not null,
    primary key (request_id, position),
    check ((business_id is null) = (organisation_name is null))
);

comment on column support_message.person is 'The subject of the token of whoever wrote it. Personal data.';

create function refuse_to_change_support_messages() returns trigger language plpgsql as $$
begin
    raise exception 'What was asked and answered is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger support_message_only_grows before update or delete or truncate on support_message
    for each statement execute function refuse_to_change_support_messages();

-- Questions and answers that are useful to all, in words of the coordinator: who asked stays inside.
create table published_answer (
    id                uuid primary key,
    programme_id      uuid not null references programme,
    number            integer not null,
    request_id        uuid not null references support_request,
    version           bigint not null,
    state             text not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    topic             text not null,
    question          text not null,
    answer            text not null,
    published_on      date not null,
    withdrawn_on      date,
    withdrawal_reason text,
    unique (programme_id, number),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on column published_answer.number is 'Counts what a programme has published from 1; the highest is the latest.';

create unique index published_answer_stands on published_answer (request_id) where state = 'PUBLISHED';

-- What the coordinator tells networks to know or to do. Without a network: all of the programme.
create table guidance_note (
    id                uuid primary key,
    programme_id      uuid not null references programme,
    call_id           uuid not null,
    agency            text not null,
    network_id        uuid references network,
    version           bigint not null,
    state             text not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    title             text not null,
    text              text not null,
    due_on            date,
    published_at      timestamptz not null,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);

create index guidance_note_of_programme on guidance_note (programme_id, id);

create table guidance_acknowledgement (
    note_id         uuid not null references guidance_note,
    business_id     text not null,
    acknowledged_at timestamptz not null,
    primary key (note_id, business_id)
);
