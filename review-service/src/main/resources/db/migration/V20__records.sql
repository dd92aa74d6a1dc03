-- What was done in the review of each call: a chain of lines, only ever added to.
create table call_record (
    call_id   uuid primary key,
    length    bigint not null,
    last_hash text
);

create table call_record_line (
    call_id uuid not null references call_record,
    number  bigint not null,
    line    text not null,
    primary key (call_id, number)
);

comment on column call_record_line.line is 'Canonical JSON with the SHA-256 of the line before it.';

create trigger call_record_line_only_grows before update or delete or truncate on call_record_line
    for each statement execute function refuse_to_change_the_audit_trail();
