-- What applications-service told last of the ends of licences. No reference to review: either may arrive first.
create table licence_ends (
    application_id uuid primary key,
    revision       bigint not null,
    ends           jsonb not null
);

comment on column licence_ends.revision is 'Of the application, as applications-service counts it.';
comment on column licence_ends.ends is 'Business IDs of the lead and members whose licences have an end, and their last days.';

-- Unknown of calls that were published before, until the events are read again.
alter table known_call add column project_end date;

comment on column known_call.project_end is 'The last day of the project period.';
