create table erased_recipient (
    digest     text primary key,
    -- Business time.
    erased_at  timestamptz not null,
    -- The database's time.
    created_at timestamptz not null default now()
);

comment on table erased_recipient is
    'Whose mails are not to be sent although they were asked for: requests that come late. Kept no longer than the topic of requests.';
comment on column erased_recipient.digest is 'SHA-256 of the address in small letters.';
