-- As in the other services that depend on the library audit-trail: beside the trail, since a name can be erased.
create table person_name (
    subject    text primary key,
    name       text not null check (name <> ''),
    updated_at timestamptz not null
);

comment on table person_name is 'What the people are called who did something, as their tokens said last. Personal data.';
