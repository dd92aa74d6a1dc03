create table provider (
    business_id  text primary key,
    version      bigint not null,
    name_fi      text not null,
    name_sv      text not null,
    holder_kind  text not null check (holder_kind in (
        'MUNICIPALITY', 'JOINT_AUTHORITY', 'ASSOCIATION', 'FOUNDATION', 'LIMITED_COMPANY', 'STATE')),
    home_region  text not null check (home_region ~ '^(0[124-9]|1[0-9]|21)$'),
    licence_from date not null,
    licence_to   date check (licence_to >= licence_from),
    email        text,
    language     text not null check (language in ('fi', 'sv')),
    search_text  text not null,
    changed_at   timestamptz not null
);

comment on column provider.licence_to is 'The last day of the licence; null while it has no end.';
comment on column provider.email is 'An address of the organisation, not of a person; never shown publicly.';
comment on column provider.search_text is 'Both names and the business ID in lower case.';

create table provider_import (
    id          uuid primary key,
    imported_at timestamptz not null,
    imported_by text not null,
    added       integer not null,
    changed     integer not null,
    unchanged   integer not null
);

comment on column provider_import.imported_by is 'The subject of the administrator''s access token.';

create index provider_import_effective on provider_import (id) where added + changed > 0;

create table provider_change (
    business_id text not null references provider,
    version     bigint not null,
    import_id   uuid not null references provider_import,
    changed_at  timestamptz not null,
    kind        text not null check (kind in ('ADDED', 'CHANGED')),
    fields      jsonb not null,
    primary key (business_id, version)
);

comment on column provider_change.fields is 'Each changed field with its values; without the values where it is the e-mail address.';
