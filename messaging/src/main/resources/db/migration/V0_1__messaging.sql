-- The tables behind the outbox and the inbox; part of the messaging library, numbered below every service's own V1.

create table outbox (
    id          uuid primary key,
    topic       text not null,
    subject     text not null,
    type        text not null,
    source      text not null,
    specversion text not null,
    time        text not null,
    contenttype text not null,
    traceparent text,
    data        text not null,
    -- The machine's time, not the business clock's: it only drives pruning.
    created_at  timestamptz not null default now()
);

create index outbox_created_at on outbox (created_at);

comment on table outbox is 'Events of this service, one row each, relayed to Kafka by Debezium from the write-ahead log.';

create publication verkosto_outbox for table outbox with (publish = 'insert');

create table inbox (
    source      text not null,
    event_id    text not null,
    received_at timestamptz not null default now(),
    primary key (source, event_id)
);

comment on table inbox is 'Events that took effect here: each is inserted in the transaction of its effect.';
