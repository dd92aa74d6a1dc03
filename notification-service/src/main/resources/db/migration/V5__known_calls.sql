-- What is known of calls and applications: who may see which mails. Written by revision, rebuilt from the topic.
create table known_call (
    id       uuid primary key,
    revision bigint not null
);

create table call_staff (
    call_id uuid not null references known_call,
    person  text not null,
    role    text not null,
    primary key (call_id, person, role)
);

create table known_application (
    id       uuid primary key,
    call_id  uuid not null,
    revision bigint not null
);

-- As the last published terms of each call have it, and of no revision: the first event that has one is newer.
insert into known_call (id, revision)
    select distinct subject::uuid, 0 from public_event where type = 'fi.verkosto.call.published.v1';

insert into call_staff (call_id, person, role)
    select distinct last.subject::uuid, member ->> 'person', member ->> 'role'
    from (select distinct on (subject) subject, data from public_event
          where type = 'fi.verkosto.call.published.v1'
          order by subject, position desc) last
    cross join jsonb_array_elements(last.data::jsonb -> 'staff') member
    where member ->> 'role' is not null and member ->> 'person' is not null;

insert into known_application (id, call_id, revision)
    select distinct on (subject) subject::uuid, (data::jsonb ->> 'callId')::uuid, 0 from public_event
    where type = 'fi.verkosto.application.submitted.v1' and data::jsonb ->> 'callId' is not null
    order by subject, position desc;

-- Nothing else is looked up by subject.
drop index public_event_subject;
