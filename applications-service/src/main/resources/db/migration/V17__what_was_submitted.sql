-- Whether an application is other than it was submitted, content or files: kept by every change, so that reminders need not
-- compare the content of all applications again and again.
alter table application add column unsubmitted boolean not null default false;

update application set unsubmitted = true
    from submission s
    where application.state = 'SUBMITTED' and s.application_id = application.id and s.number = application.submissions
      and ((s.content - 'contacts') is distinct from (application.content - 'contacts')
        or array(select id from attachment where application_id = application.id and deleted_at is null order by id)
            <> array(select attachment_id from submitted_attachment
                     where application_id = application.id and submission_number = s.number order by attachment_id));

create index application_to_remind on application (call_id, id) where state = 'DRAFT' or state = 'SUBMITTED' and unsubmitted;

-- Officers' lists show what was submitted: nothing in them moves with what an applicant saves afterwards.
alter table application
    add column listed_completeness integer not null
        generated always as (case when submissions > 0 then 100 else completeness end) stored,
    add column listed_update timestamptz not null
        generated always as (case when submissions > 0 then coalesce(submitted_at, updated_at) else updated_at end) stored;

drop index application_by_completeness;
drop index application_by_update;
create index application_by_completeness on application (call_id, listed_completeness, id);
create index application_by_update on application (call_id, listed_update, id);

comment on column attachment.deleted_by is
    'The subject of the person''s access tokens, or the name of the service where the file was left out as not submitted.';
