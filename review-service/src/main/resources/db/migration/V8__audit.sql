-- As in the other services that depend on the library audit-trail; here the aggregate is the review.
create table audit_entry (
    id           uuid primary key,
    about_id     uuid,
    call_id      uuid,
    occurred_at  timestamptz not null,
    subject      text not null,
    organisation text,
    role         text not null,
    action       text not null,
    kind         text not null check (kind in ('CHANGE', 'READ')),
    details      jsonb not null,
    check ((about_id is null) <> (call_id is null))
);

comment on table audit_entry is 'Who changed or read what; rows are added and never changed or removed.';

create index audit_entry_about on audit_entry (about_id, id) where about_id is not null;
create index audit_entry_call on audit_entry (call_id, id) where call_id is not null;

create function refuse_to_change_the_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
    for each statement execute function refuse_to_change_the_audit_trail();
