-- What closed calls had been sent: everything that has to arrive here before anything is decided.
-- No reference to known_call or review: each of them may arrive first.
create table call_closing (
    call_id   uuid primary key,
    submitted integer not null,
    complete  boolean not null
);

comment on column call_closing.submitted is 'How many applications the call had when it closed.';
comment on column call_closing.complete is 'Whether all of them are listed, or parts of the list still on their way.';

create table submitted_at_closing (
    application_id uuid primary key,
    call_id        uuid not null references call_closing,
    version        integer not null
);

create index submitted_at_closing_call on submitted_at_closing (call_id);
