-- How far a network says that it is, and how far its coordinator says so: once a month each.
create table assessment (
    network_id    uuid not null references network,
    month         text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    side          text not null check (side in ('NETWORK', 'COORDINATOR')),
    version       bigint not null,
    level         text not null,
    justification text not null,
    missing_facts jsonb not null,
    given_at      timestamptz not null,
    primary key (network_id, month, side)
);

comment on column assessment.missing_facts is 'What the level takes and was not there when it was given, as codes.';
