-- A right for whoever can show an address: it is nobody's until a person accepts it.
create table access_invitation (
    id             uuid primary key,
    application_id uuid not null references application on delete cascade,
    email          text,
    organisation   text not null,
    access_right   text not null check (access_right in ('VIEW', 'EDIT')),
    invited_at     timestamptz not null,
    invited_by     text not null,
    accepted_by    text,
    unique (application_id, email),
    check ((email is null) <> (accepted_by is null))
);

comment on column access_invitation.email is
    'As it is on the wire and in small letters; gone once it is accepted, when the subject of the person is known.';
comment on column access_invitation.organisation is 'For which the person must act.';

create index access_invitation_email on access_invitation (email);
