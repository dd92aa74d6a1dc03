-- What officers list, sort and search by. Of a draft they see that it is there, not what is in it: its columns are empty.
create extension if not exists pg_trgm;

alter table application
    add column awarded_grant numeric,
    add column listed_title text collate "fi-x-icu" not null
        generated always as (case when submissions > 0 then lower(coalesce(title, '') collate "fi-x-icu") else '' end) stored,
    add column listed_number bigint not null
        generated always as (coalesce(split_part(case_number, '/', 1)::bigint, 0)) stored,
    add column listed_submission timestamptz not null
        generated always as (coalesce(submitted_at, timestamptz '0001-01-01 00:00:00+00')) stored,
    add column listed_grant numeric not null
        generated always as (case when submissions > 0 then coalesce(requested_grant, 0) else 0 end) stored,
    add column listed_text text
        generated always as (case when submissions > 0
            then lower(coalesce(title, '') || ' ' || coalesce(case_number, '') collate "fi-x-icu") end) stored;

-- One index for each order, so that a page costs the same wherever it is and however many applications the call has.
create index application_by_title on application (call_id, listed_title, id);
create index application_by_number on application (call_id, listed_number, id);
create index application_by_submission on application (call_id, listed_submission, id);
create index application_by_grant on application (call_id, listed_grant, id);
create index application_by_completeness on application (call_id, completeness, id);
create index application_by_update on application (call_id, updated_at, id);
create index application_text on application using gin (listed_text gin_trgm_ops);

-- Which organisation is in which submitted application of a call: for the filter by provider, and for overlaps.
create table application_party (
    application_id uuid not null references application on delete cascade,
    organisation   text not null,
    call_id        uuid not null,
    living         boolean not null,
    primary key (application_id, organisation)
);

comment on column application_party.living is 'False once the application was withdrawn: it overlaps with nothing then.';

create index application_party_of_call on application_party (call_id, organisation, application_id) include (living);

create function keep_application_parties() returns trigger language plpgsql as $$
begin
    delete from application_party where application_id = new.id and organisation <> all (new.organisations);
    insert into application_party (application_id, organisation, call_id, living)
        select distinct new.id, organisation, new.call_id, new.state not in ('WITHDRAWN', 'EXPIRED')
        from unnest(new.organisations) as organisation
        on conflict (application_id, organisation) do update set living = excluded.living;
    return null;
end
$$;

create trigger application_parties_of_new after insert on application
    for each row when (new.submissions > 0) execute function keep_application_parties();

create trigger application_parties after update on application
    for each row when (new.submissions > 0 and (old.submissions = 0
        or old.organisations is distinct from new.organisations or old.state is distinct from new.state))
    execute function keep_application_parties();

insert into application_party (application_id, organisation, call_id, living)
    select distinct id, organisation, call_id, state not in ('WITHDRAWN', 'EXPIRED')
    from application, unnest(organisations) as organisation where submissions > 0;
