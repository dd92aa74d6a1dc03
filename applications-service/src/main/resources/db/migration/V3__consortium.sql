create table membership (
    application_id uuid not null references application,
    organisation   text not null,
    version        bigint not null,
    state          text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'LEFT', 'REMOVED')),
    invited_at     timestamptz not null,
    changed_at     timestamptz not null,
    primary key (application_id, organisation)
);

comment on table membership is 'A provider''s part in an application, from the first invitation on.';

-- The invitations and the applications of one organisation, in the order of the applications.
create index membership_organisation on membership (organisation, application_id);

create table access_grant (
    id             uuid primary key,
    application_id uuid not null references application,
    person         text not null,
    access_right   text not null check (access_right in ('VIEW', 'EDIT')),
    granted_at     timestamptz not null,
    granted_by     text not null,
    unique (application_id, person)
);

comment on column access_grant.person is 'The subject of the person''s access tokens.';
