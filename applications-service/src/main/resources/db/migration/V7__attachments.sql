create table attachment (
    id             uuid primary key,
    application_id uuid not null references application,
    section        text not null,
    name           text not null,
    type           text not null check (type in (
        'TXT', 'RTF', 'PDF', 'ODT', 'DOC', 'DOCX', 'ODS', 'XLS', 'XLSX', 'ZIP')),
    size           bigint not null check (size > 0),
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    created_at     timestamptz not null,
    created_by     text not null,
    deleted_at     timestamptz,
    deleted_by     text,
    check ((deleted_at is null) = (deleted_by is null))
);

comment on table attachment is 'Every file that was ever attached; the row of a deleted one stays.';
comment on column attachment.created_by is 'The subject of the person''s access tokens.';

create index attachment_application on attachment (application_id, id);

-- Already compressed, most of it: another try costs time and gains nothing.
create table attachment_chunk (
    -- Checked at the end of the transaction: the bytes come first, so that the application is locked for moments only.
    attachment_id uuid not null references attachment deferrable initially deferred,
    number        integer not null check (number >= 0),
    bytes         bytea storage external not null,
    primary key (attachment_id, number)
);

comment on table attachment_chunk is 'The bytes of the files that are attached now or belong to a submitted version.';

create table submitted_attachment (
    application_id    uuid not null,
    submission_number integer not null,
    attachment_id     uuid not null references attachment,
    primary key (application_id, submission_number, attachment_id),
    -- Checked at the end of the transaction: the files are listed while the submission is being made.
    foreign key (application_id, submission_number) references submission (application_id, number)
        deferrable initially deferred
);

comment on table submitted_attachment is 'Which files each submitted version has, for good.';

create index submitted_attachment_file on submitted_attachment (attachment_id);
