-- What became of each event. What is legitimate but came too late is noted, for the officers of its call to see.
alter table inbox add column outcome text not null default 'TAKEN' check (outcome in ('TAKEN', 'NOTED'));
alter table inbox add column note_id uuid unique;
alter table inbox add column type text;
alter table inbox add column reason text;
alter table inbox add column call_id uuid;
alter table inbox add column application_id uuid;
alter table inbox add column details jsonb;
-- Business time.
alter table inbox add column noted_at timestamptz;
alter table inbox add check ((outcome = 'NOTED')
    = (note_id is not null and type is not null and reason is not null and call_id is not null
       and application_id is not null and details is not null and noted_at is not null));

create index inbox_noted on inbox (call_id, note_id) where outcome = 'NOTED';

comment on column inbox.details is 'Codes and numbers, no texts and nothing personal.';
