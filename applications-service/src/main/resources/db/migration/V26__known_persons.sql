create table known_person (
    organisation  text not null,
    person        text not null,
    first_seen_at timestamptz not null,
    primary key (organisation, person)
);

comment on table known_person is 'Whom an organisation had act for it: who is not here can be given no right to its applications.';
comment on column known_person.person is 'The subject of the person''s access tokens.';

create index known_person_person on known_person (person);

insert into known_person (organisation, person, first_seen_at)
select organisation, subject, min(occurred_at) from audit_entry
where role = 'APPLICANT' and organisation is not null
group by organisation, subject;
