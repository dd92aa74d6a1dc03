drop schema if exists yardstick cascade;
create schema yardstick;
create table yardstick.idempotency (key uuid primary key, created_at timestamptz not null);
create table yardstick.application (
    id         integer primary key,
    version    bigint not null,
    content    jsonb not null,
    updated_at timestamptz not null
);
create table yardstick.version (
    id             uuid primary key,
    application_id integer not null,
    content        jsonb not null,
    created_at     timestamptz not null
);
create index on yardstick.version (application_id);
create table yardstick.event (id uuid primary key, data text not null, created_at timestamptz not null);
create table yardstick.trail (
    id             uuid primary key,
    application_id integer not null,
    actor          text not null,
    action         text not null,
    happened_at    timestamptz not null
);
create index on yardstick.trail (application_id);
insert into yardstick.application select id, 0, '{}', now() from generate_series(1, 10000) id;
analyze yardstick.application;
