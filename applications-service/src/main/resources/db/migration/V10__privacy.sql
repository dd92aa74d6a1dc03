create table privacy_request (
    id           uuid primary key,
    kind         text not null check (kind in ('EXPORT', 'ERASURE')),
    requested_at timestamptz not null,
    requested_by text not null,
    reason       text,
    places       jsonb not null,
    check (kind = 'EXPORT' or reason is not null)
);

comment on table privacy_request is
    'That personal data were exported or erased, when, by whom and why; never whose. places counts the rows in each.';
comment on column privacy_request.requested_by is 'The subject of the administrator''s access token.';
