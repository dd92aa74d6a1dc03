-- Answers to correction requests are mailed again, as letters of decisions are. Nobody changes what was given.
alter table correction_letter add column resent_at timestamptz;

create or replace function keep_correction_letter() returns trigger language plpgsql as $$
begin
    if row(new.request_id, new.language, new.sent_at, new.sha256, new.bytes, new.data)
        is distinct from
        row(old.request_id, old.language, old.sent_at, old.sha256, old.bytes, old.data)
    then
        raise exception 'A letter that was given does not change';
    end if;
    return new;
end $$;
