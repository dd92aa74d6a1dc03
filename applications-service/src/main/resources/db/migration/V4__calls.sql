alter table grant_call
    add column updated_at timestamptz,
    add column revisions  integer not null default 0;

update grant_call set updated_at = coalesce(published_at, to_timestamp(0));

alter table grant_call alter column updated_at set not null;

create table call_revision (
    call_id    uuid not null references grant_call,
    number     integer not null check (number > 0),
    kind       text not null check (kind in ('REVISED', 'DEADLINE_EXTENDED')),
    revised_at timestamptz not null,
    revised_by text not null,
    words      jsonb not null,
    changes    jsonb not null,
    primary key (call_id, number)
);

comment on table call_revision is 'What changed in a call since it was published, in words and field by field.';
comment on column call_revision.revised_by is 'Subject of the officer''s access token; not shown to the public.';
