-- Invitations to the register that went to a mail address: nobody's until somebody answers with the code of the mail.
create table evaluator_invitation (
    id             uuid primary key,
    agency         text not null,
    state          text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    address        text,
    name           text,
    mail_language  text not null check (mail_language in ('fi', 'sv', 'en')),
    languages      varchar[] not null check (cardinality(languages) > 0),
    themes         varchar[] not null,
    capacity       integer not null check (capacity between 1 and 100),
    invited_at     timestamptz not null,
    sent_at        timestamptz not null,
    times_sent     integer not null check (times_sent > 0),
    last_day       date not null,
    code_hash      text,
    wrong_codes    integer not null,
    ended_at       timestamptz,
    decline_reason text,
    evaluator_id   uuid references evaluator on delete set null,
    version        bigint not null,
    check ((state = 'OPEN') = (address is not null)),
    check (state = 'OPEN' or name is null),
    check (state in ('OPEN', 'ACCEPTED') or code_hash is null),
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check (state = 'ACCEPTED' or evaluator_id is null)
);

-- One at a time to each address of an agency.
create unique index evaluator_invitation_open on evaluator_invitation (agency, lower(address)) where state = 'OPEN';
create index evaluator_invitation_agency on evaluator_invitation (agency, id);
create index evaluator_invitation_last_day on evaluator_invitation (last_day, id) where state = 'OPEN';
create index evaluator_invitation_evaluator on evaluator_invitation (evaluator_id);

comment on column evaluator_invitation.address is 'Personal data, like the name: both go with the end of the invitation.';
comment on column evaluator_invitation.code_hash is
    'SHA-256 of the code in the mail; none once it cannot be used, and of one that was used, to know it again.';
comment on column evaluator_invitation.last_day is 'On which the code is taken, in Finland.';

-- What mails call the agency, and the pages of its portal that they lead to; unknown until the event is read again.
alter table known_call add column agency_facts jsonb;
