-- What a network or a coordinator is granted, until when it is accepted, and what became of that. Nothing here says what the
-- decision of a grant from before told beside its sum.
alter table network
    add column decision_id     uuid,
    add column per_category    jsonb,
    add column accept_by       date,
    add column lapsed          boolean not null default false,
    add column late_reason     text,
    add column settled_by      text,
    add column discontinued_at timestamptz,
    add check (not lapsed or state = 'DECLINED'),
    add check ((state = 'DISCONTINUED') = (discontinued_at is not null));

-- The grants for the coordination of programmes, also those that were declined or ended, and those that wait for them.
create table appointment (
    id                   uuid primary key,
    programme_id         uuid not null references programme,
    call_id              uuid not null,
    agency               text not null,
    application_id       uuid not null unique,
    version              bigint not null,
    provider_business_id text not null,
    provider_name        text not null,
    decision_id          uuid,
    amount               numeric(17, 2) not null,
    currency             text not null,
    per_category         jsonb,
    accept_by            date,
    state                text not null
        check (state in ('AWARDED', 'ACCEPTED', 'RUNNING', 'CLOSING', 'CLOSED', 'DECLINED', 'DISCONTINUED')),
    answered_at          timestamptz,
    decline_reason       text,
    lapsed               boolean not null default false,
    late_reason          text,
    settled_by           text,
    discontinued_at      timestamptz,
    appointed_at         timestamptz,
    check ((state = 'DECLINED') = (decline_reason is not null)),
    check (not lapsed or state = 'DECLINED'),
    check ((state = 'DISCONTINUED') = (discontinued_at is not null))
);

create index appointment_of_programme on appointment (programme_id, id);

insert into appointment (id, programme_id, call_id, agency, application_id, version, provider_business_id, provider_name,
                         amount, currency, state, appointed_at)
select gen_random_uuid(), id, call_id, agency, coordinator_application_id, 0, coordinator_business_id, coordinator_name,
       coordinator_amount, coordinator_currency, 'AWARDED', coordinator_appointed_at
  from programme
 where coordinator_application_id is not null;

alter table programme add column coordinator_appointment_id uuid references appointment;
update programme p
   set coordinator_appointment_id = a.id
  from appointment a
 where a.application_id = p.coordinator_application_id;

-- Which decision holds on an application. Of one from before, the ID is not known.
create table standing_decision (
    application_id uuid primary key,
    decision_id    uuid,
    notified_at    timestamptz not null
);

insert into standing_decision (application_id, notified_at)
select application_id, formed_at from network
union all
select application_id, appointed_at from appointment;
