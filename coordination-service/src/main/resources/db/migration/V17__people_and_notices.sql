-- Who was invited to a network or to a programme as a whole, and who confirmed it.
create table person (
    id            uuid primary key,
    programme_id  uuid not null references programme,
    network_id    uuid references network,
    scope_id      uuid not null generated always as (coalesce(network_id, programme_id)) stored,
    role          text not null
        check (role in ('NETWORK_MEMBER', 'NETWORK_READER', 'COORDINATOR_TEAM', 'AGENCY_OBSERVER', 'MINISTRY_OBSERVER')),
    organisation  text,
    state         text not null check (state in ('INVITED', 'CONFIRMED', 'WITHDRAWN', 'EXPIRED', 'ENDED')),
    name          text,
    address       text,
    mail_language text not null check (mail_language in ('fi', 'sv', 'en')),
    subject       text,
    invited_at    timestamptz not null,
    sent_at       timestamptz not null,
    times_sent    integer not null check (times_sent > 0),
    last_day      date not null,
    code_hash     text,
    wrong_codes   integer not null,
    confirmed_at  timestamptz,
    ended_at      timestamptz,
    version       bigint not null,
    check ((role in ('NETWORK_MEMBER', 'NETWORK_READER')) = (network_id is not null)),
    check ((role in ('NETWORK_READER', 'MINISTRY_OBSERVER')) = (organisation is null)),
    check ((state in ('INVITED', 'CONFIRMED')) = (name is not null)),
    check ((state in ('INVITED', 'CONFIRMED')) = (address is not null)),
    check ((state = 'CONFIRMED') = (subject is not null)),
    check (state in ('INVITED', 'CONFIRMED') or code_hash is null),
    check ((state in ('INVITED', 'CONFIRMED')) = (ended_at is null)),
    check (state <> 'CONFIRMED' or confirmed_at is not null)
);

-- Of an address, and of a person, one at a time in each.
create unique index person_address on person (scope_id, lower(address)) where address is not null;
create unique index person_subject on person (scope_id, subject) where subject is not null;
create index person_of_scope on person (scope_id, id);
create index person_known on person (subject) where subject is not null;
create index person_last_day on person (last_day, id) where state = 'INVITED';

comment on column person.organisation is 'For which they act, or the agency whose observer they are; none of readers and of the ministry.';
comment on column person.address is 'Personal data, like the name and the subject: all go once it is over.';
comment on column person.code_hash is 'SHA-256 of the code in the mail; once confirmed, of the one that was used, to know it again.';
comment on column person.last_day is 'On which the code is taken, in Finland.';

-- What waits for the next summary by mail: to the lead of a network, or, without one, to the coordinator.
create table notice (
    id           uuid primary key,
    programme_id uuid not null references programme,
    network_id   uuid references network,
    line         jsonb not null,
    kept_at      timestamptz not null
);

create index notice_kept on notice (kept_at);
create index notice_of_network on notice (network_id, id);
create index notice_of_coordinator on notice (programme_id, id) where network_id is null;
