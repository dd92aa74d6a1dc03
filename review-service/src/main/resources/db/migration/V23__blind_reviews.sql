alter table known_call add column blind_review boolean not null default false;

comment on column known_call.blind_review is 'Whether evaluators must not know who applies; false of calls from before that was told.';

-- Beside the review: only a blind one asks for them, and they can be read from the topic again.
create table organisation_names (
    application_id uuid not null,
    version        integer not null,
    names          jsonb not null,
    primary key (application_id, version)
);

comment on table organisation_names is 'Swedish names and numbers of the organisations of a submitted version, in the order of the version: what they are called where nobody must know them.';
