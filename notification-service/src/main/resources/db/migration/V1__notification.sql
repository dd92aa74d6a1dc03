-- Mails to people, and the public events to systems.

create table mail (
    -- The ID of the event that asked for the mail: asked twice, it is one mail.
    id              uuid primary key,
    application_id  uuid not null,
    template        text not null check (template in ('APPLICATION_SUBMITTED', 'DECISION_AWARDED', 'DECISION_REJECTED')),
    language        text not null check (language in ('FI', 'SV', 'EN')),
    address         text not null,
    organisation    text,
    subject         text not null,
    text            text not null,
    state           text not null check (state in ('QUEUED', 'SENT', 'UNDELIVERABLE')),
    -- Business time.
    requested_at    timestamptz not null,
    sent_at         timestamptz,
    -- The database's time: months that pass by the business clock make no retry come early or late.
    next_attempt_at timestamptz not null,
    check ((state = 'SENT') = (sent_at is not null))
);

create index mail_due on mail (next_attempt_at) where state = 'QUEUED';

comment on table mail is 'Personal data. Rendered when asked for, so that what cannot be rendered goes to the dead letters.';

create table delivery_attempt (
    mail_id      uuid not null references mail,
    number       integer not null check (number > 0),
    -- Business time.
    attempted_at timestamptz not null,
    outcome      text not null check (outcome in ('UNKNOWN', 'ACCEPTED', 'DEFERRED', 'REFUSED')),
    reply        text,
    primary key (mail_id, number)
);

comment on column delivery_attempt.outcome is
    'UNKNOWN is written before sending; it stays only if the service stopped before it knew.';

create table public_event (
    -- In the order of commit: see PublicEvents.
    position bigserial primary key,
    event_id text not null,
    source   text not null,
    type     text not null,
    subject  text not null,
    time     timestamptz not null,
    data     text not null,
    unique (source, event_id)
);

create index public_event_type on public_event (type, position);
