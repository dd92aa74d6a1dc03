-- The answers given to creating requests; part of the API conventions.

create table idempotency_key (
    caller       text not null,
    key          text not null,
    request_hash text not null,
    status       integer,
    location     text,
    etag         text,
    body         text,
    -- The machine's time: how long a key is remembered is technical.
    created_at   timestamptz not null default now(),
    primary key (caller, key)
);

comment on table idempotency_key is 'One row for each Idempotency-Key, inserted in the transaction of its effect.';
