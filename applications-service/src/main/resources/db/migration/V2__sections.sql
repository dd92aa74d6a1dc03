-- What applicants write, section by section (V1 had one object). The same for what was submitted before.
create function in_sections(content jsonb, lead text) returns jsonb language sql immutable as $$
    select jsonb_build_object(
        'basics', jsonb_build_object(
            'title', content -> 'title', 'summary', content -> 'summary',
            'themes', content -> 'themes', 'managementLevels', content -> 'managementLevels'),
        'consortium', jsonb_build_object('leadName', content -> 'leadName', 'members', content -> 'members'),
        'partners', jsonb_build_object('partners', content -> 'partners'),
        'contacts', jsonb_build_object('contactPerson', content -> 'contactPerson'),
        'budget', jsonb_build_object(
            'lines', content -> 'budget',
            'incomes', case when jsonb_typeof(content -> 'ownFunding') = 'object'
                then jsonb_build_array(jsonb_build_object('businessId', lead, 'ownFunding', content -> 'ownFunding'))
                else '[]' end),
        'answers', jsonb_build_object())
$$;

update application set content = in_sections(content, lead_organisation);
update submission set content = in_sections(submission.content, application.lead_organisation)
    from application where application.id = submission.application_id;
drop function in_sections;

alter table application
    add column section_versions jsonb not null default '{"versions": {}}',
    add column supplement_due_at timestamptz;
alter table application alter column section_versions drop default;

-- What lists and statistics need, so that they are plain SQL; brought up to date with every save.
alter table application
    add column title text,
    add column total_costs numeric not null default 0,
    add column requested_grant numeric not null default 0,
    add column completeness integer not null default 0 check (completeness between 0 and 100),
    add column organisations text[] not null default '{}',
    add column regions text[] not null default '{}',
    add column created_at timestamptz not null default now(),
    add column updated_at timestamptz not null default now(),
    add column first_submitted_at timestamptz,
    add column submitted_at timestamptz;

-- Names of members were written by applicants then; there was no register.
alter table submission add column parties jsonb;
update submission set parties = jsonb_build_object(
    'lead', jsonb_build_object(
        'businessId', application.lead_organisation,
        'nameFi', submission.content -> 'consortium' -> 'leadName',
        'nameSv', submission.content -> 'consortium' -> 'leadName'),
    'members', (
        select coalesce(jsonb_agg(jsonb_build_object(
            'businessId', member -> 'businessId', 'nameFi', member -> 'name', 'nameSv', member -> 'name')), '[]')
        from jsonb_array_elements(submission.content -> 'consortium' -> 'members') member))
    from application where application.id = submission.application_id;
alter table submission alter column parties set not null;

update application set
    title = content -> 'basics' ->> 'title',
    completeness = case when submissions > 0 then 100 else 0 end,
    organisations = array[lead_organisation] || array(
        select member ->> 'businessId' from jsonb_array_elements(content -> 'consortium' -> 'members') member),
    total_costs = (
        select coalesce(sum((line -> 'amount' ->> 'amount')::numeric), 0)
        from jsonb_array_elements(content -> 'budget' -> 'lines') line),
    created_at = coalesce(uuid_extract_timestamp(id), now()),
    updated_at = coalesce(submitted.latest, uuid_extract_timestamp(id), now()),
    first_submitted_at = submitted.first,
    submitted_at = submitted.latest
    from (select a.id as application_id, min(s.submitted_at) as first, max(s.submitted_at) as latest
          from application a left join submission s on s.application_id = a.id group by a.id) submitted
    where submitted.application_id = application.id;
update application set requested_grant = total_costs - greatest(
        ceil(total_costs * (grant_call.terms ->> 'ownFundingPercent')::integer / 100),
        coalesce((content -> 'budget' -> 'incomes' -> 0 -> 'ownFunding' ->> 'amount')::numeric, 0))
    from grant_call where grant_call.id = application.call_id;

alter table application
    alter column total_costs drop default,
    alter column requested_grant drop default,
    alter column completeness drop default,
    alter column organisations drop default,
    alter column regions drop default,
    alter column created_at drop default,
    alter column updated_at drop default;

create table application_version (
    application_id uuid not null references application,
    number         integer not null check (number > 0),
    kind           text not null check (kind in ('SAVED', 'SUBMITTED')),
    section        text,
    submission     integer,
    content        jsonb not null,
    saved_at       timestamptz not null,
    saved_by       text not null,
    primary key (application_id, number)
);

comment on table application_version is
    'From the first submission on every state of an application that was saved or submitted.';
comment on column application_version.saved_by is 'The subject of the person''s access tokens.';
