-- Where people with a role in calls read their mails: they say so themselves.
create table mail_preference (
    -- Subject of the access token.
    person   text primary key,
    version  bigint not null,
    address  text not null,
    language text not null check (language in ('FI', 'SV', 'EN')),
    rhythm   text not null check (rhythm in ('SINGLE', 'DAILY')),
    -- Business time.
    saved_at timestamptz not null
);

comment on table mail_preference is 'Personal data: erased with the person.';

-- What goes into the next digest of somebody; gone once it is in one.
create table digest_entry (
    -- Made of the event and the person: told twice, it is one entry.
    id          uuid primary key,
    person      text not null references mail_preference on delete cascade,
    agency      text not null,
    call_id     uuid not null,
    -- In which the person was told; null where they were told by name.
    role        text,
    -- Business time: when it happened, and when it was written here.
    happened_at timestamptz not null,
    kept_at     timestamptz not null,
    lines       jsonb not null
);

create index digest_entry_person on digest_entry (person, kept_at);

comment on column digest_entry.lines is 'In each language, since the person may choose another one before it is sent.';
