-- The authorities that give grants. Calls, and what is sent to them, belong to one.
create table agency (
    business_id text primary key,
    version     bigint not null,
    settings    jsonb not null,
    changed_at  timestamptz not null
);

create table agency_version (
    business_id text not null references agency,
    number      bigint not null,
    settings    jsonb not null,
    changed_at  timestamptz not null,
    changed_by  text not null,
    primary key (business_id, number)
);

comment on table agency_version is 'What the settings of an agency were. Kept, whatever changes.';

-- Until now an installation worked for the agency of the first call alone.
insert into agency (business_id, version, settings, changed_at)
    select '2769790-1', 0, '{
        "names": {
            "fi": "Opetushallitus",
            "sv": "Utbildningsstyrelsen",
            "en": "Finnish National Agency for Education"
        },
        "letterhead": {"address": "PL 380, 00531 Helsinki", "email": "kirjaamo@oph.example"},
        "timeLimits": {"openDays": 42, "closingTime": "16:15"},
        "numbering": {"pattern": "{number}/340/{year}"},
        "retention": {"awardedYears": 10, "otherYears": 5}
    }', now()
    where exists (select from grant_call);

insert into agency_version (business_id, number, settings, changed_at, changed_by)
    select business_id, version, settings, changed_at, 'applications-service' from agency;

alter table grant_call add column agency text references agency;
update grant_call set agency = '2769790-1';
alter table grant_call alter column agency set not null;

alter table application add column agency text;
update application set agency = '2769790-1';
alter table application alter column agency set not null;

-- Where the running number stands in a case number is the agency's choice: it is kept apart.
alter table application alter column listed_number drop expression;
alter table application alter column listed_number set default 0;
