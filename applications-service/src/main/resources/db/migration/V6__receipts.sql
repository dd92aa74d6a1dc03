create table receipt_chain (
    call_id   uuid primary key references grant_call,
    length    bigint not null,
    last_hash text
);

comment on table receipt_chain is 'The end of each call''s chain. Whoever lengthens it locks the row until the transaction ends.';

create table receipt (
    call_id        uuid not null references receipt_chain,
    number         bigint not null check (number > 0),
    application_id uuid not null,
    submission     integer not null,
    compact        text not null,
    primary key (call_id, number),
    unique (application_id, submission)
);

comment on table receipt is 'Every receipt that was issued, as its holder has it; rows are added and never changed or removed.';

create function refuse_to_change_receipts() returns trigger language plpgsql as $$
begin
    raise exception 'The register of receipts is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger receipt_only_grows before update or delete or truncate on receipt
    for each statement execute function refuse_to_change_receipts();

alter table submission add column record text;

comment on column submission.record is
    'What the receipt is for, as canonical JSON (RFC 8785): text, since jsonb would not keep the bytes. None before receipts were issued.';
