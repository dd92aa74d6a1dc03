-- When the work of the call is done, and what the codes of its applications are called, as the call says. Null until it is told.
alter table programme
    add column project_start date,
    add column project_end   date,
    add column code_lists    jsonb;

-- What applications say, kept whether they are awarded or not: they are told before their decision is, and perhaps after it.
create table project_profile (
    application_id uuid primary key,
    revision       bigint not null,
    profile        jsonb
);

-- The same of a network, as of when its application was last submitted.
alter table network
    add column profile          jsonb,
    add column profile_revision bigint not null default 0;

-- How the grant is shared (Government Grants Act, section 7): each proposal of the lead is kept.
create table transfer_agreement (
    id           uuid primary key,
    network_id   uuid not null references network,
    number       integer not null,
    version      bigint not null,
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'OBJECTED', 'REPLACED')),
    amount       numeric(17, 2) not null,
    currency     text not null,
    proposed_at  timestamptz not null,
    confirmed_at timestamptz,
    objected_by  text,
    objection    text,
    ended_at     timestamptz,
    unique (network_id, number),
    check ((objected_by is null) = (objection is null)),
    check ((state = 'OBJECTED') = (objection is not null)),
    check ((state in ('OBJECTED', 'REPLACED')) = (ended_at is not null))
);

comment on column transfer_agreement.number is 'Counts the proposals of a network from 1; the highest is the latest.';

-- At most one waits for answers, and at most one holds.
create unique index transfer_agreement_proposed on transfer_agreement (network_id) where state = 'PROPOSED';
create unique index transfer_agreement_in_force on transfer_agreement (network_id) where state = 'CONFIRMED';

create table transfer_share (
    agreement_id uuid not null references transfer_agreement,
    position     integer not null,
    business_id  text not null,
    name         text not null,
    amount       numeric(17, 2) not null check (amount >= 0),
    currency     text not null,
    confirmed_at timestamptz,
    primary key (agreement_id, position),
    unique (agreement_id, business_id)
);

-- As in the other services that depend on the library audit-trail; here the aggregate is the network or the appointment.
create table audit_entry (
    id           uuid primary key,
    about_id     uuid,
    call_id      uuid,
    occurred_at  timestamptz not null,
    subject      text not null,
    organisation text,
    role         text not null,
    action       text not null,
    kind         text not null check (kind in ('CHANGE', 'READ')),
    details      jsonb not null,
    check ((about_id is null) <> (call_id is null))
);

comment on table audit_entry is 'Who changed or read what; rows are added and never changed or removed.';

create index audit_entry_about on audit_entry (about_id, id) where about_id is not null;
create index audit_entry_call on audit_entry (call_id, id) where call_id is not null;

create function refuse_to_change_the_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    for each statement execute function refuse_to_change_the_audit_trail();

-- Beside the trail, since a name can be erased.
create table person_name (
    subject    text primary key,
    name       text not null check (name <> ''),
    updated_at timestamptz not null
);

comment on table person_name is 'What the people are called who did something, as their tokens said last. Personal data.';
