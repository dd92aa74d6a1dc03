-- What was reported of a quarter, as it was when the report was made, with its files: the same bytes for ever.
create table status_report (
    id           uuid primary key,
    programme_id uuid not null references programme,
    period       text not null check (period ~ '^[0-9]{4}-Q[1-4]$'),
    made_at      timestamptz not null,
    content      jsonb not null,
    file_fi      bytea not null,
    file_sv      bytea not null,
    file_en      bytea not null,
    unique (programme_id, period)
);

create function refuse_to_change_status_reports() returns trigger language plpgsql as $$
begin
    raise exception 'A status report that was made is never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger status_report_stays before update or delete or truncate on status_report
    for each statement execute function refuse_to_change_status_reports();
