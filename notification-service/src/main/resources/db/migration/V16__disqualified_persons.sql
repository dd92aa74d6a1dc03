-- Who must have nothing to do with which application, as review-service tells it. Written by revision, rebuilt from the topic.
create table application_readers (
    application_id uuid primary key,
    revision       bigint not null,
    -- Subjects of access tokens.
    disqualified   text[] not null
);

create index application_readers_disqualified on application_readers using gin (disqualified);

alter table digest_entry add column about_id uuid;

comment on column digest_entry.about_id is 'What happened to what: who is disqualified from an application reads no more of it. Null in entries from before.';
