-- What a call asks of applications. Unknown of calls that were published before, until the events are read again.
alter table known_call add column terms jsonb;

comment on column known_call.terms is 'What the call asks of applications of every strand; rules of a strand are in strands.';

alter table licence_ends add column starts jsonb;

comment on column licence_ends.starts is 'Business IDs of the lead and members whose licences begin after the call has closed, and their first days; null where that was not told yet.';

-- What was checked is computed when it is read. What an officer decided on stays as it was.
create table check_record (
    id                  uuid primary key,
    review_id           uuid not null references review,
    application_version integer not null,
    decided_at          timestamptz not null,
    checks              jsonb not null
);

create index check_record_review on check_record (review_id, id);

comment on table check_record is 'The checks of an application as they were when its eligibility was decided, corrected or confirmed anew.';
