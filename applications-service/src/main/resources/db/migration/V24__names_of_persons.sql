-- The subject of a token names nobody. Beside the trail and not in it, since an entry of the trail cannot be erased and a name can.
create table person_name (
    subject    text primary key,
    name       text not null check (name <> ''),
    updated_at timestamptz not null
);

comment on table person_name is 'What the people are called who did something, as their tokens said last. Personal data.';
