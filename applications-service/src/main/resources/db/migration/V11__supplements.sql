-- Which sections the open supplement request lets the applicant edit; null for all, and while none is open.
alter table application add column supplement_sections jsonb;

create table supplement_request (
    id             uuid primary key,
    version        bigint not null,
    application_id uuid not null references application,
    submissions    integer not null,
    message        text not null,
    sections       jsonb not null,
    due_at         timestamptz not null,
    requested_at   timestamptz not null,
    requested_by   text not null,
    cancelled_at   timestamptz
);

comment on column supplement_request.submissions is
    'How many versions the application had when it was asked for; a later version answers it.';

create index supplement_request_application on supplement_request (application_id, id);
