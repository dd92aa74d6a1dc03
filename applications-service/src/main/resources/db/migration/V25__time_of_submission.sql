-- An application keeps the time when its applicant submitted it: a supplement, or what an officer changed on its behalf, has a
-- time of its own.
alter table submission add column last_changed_at timestamptz;
alter table application add column last_changed_at timestamptz;

update submission set last_changed_at = submitted_at
    from (select application_id, submissions + 1 as number from supplement_request where cancelled_at is null
          union
          select about_id, (details ->> 'submission')::integer from audit_entry
          where action = 'SUBMITTED_ON_BEHALF') later
    where submission.application_id = later.application_id and submission.number = later.number;

update submission set submitted_at = earlier.submitted_at
    from submission later
    cross join lateral (
        select s.submitted_at from submission s
        where s.application_id = later.application_id and s.number < later.number and s.last_changed_at is null
        order by s.number desc limit 1) earlier
    where later.last_changed_at is not null
      and submission.application_id = later.application_id and submission.number = later.number;

update application set submitted_at = s.submitted_at, last_changed_at = s.last_changed_at
    from submission s
    where s.application_id = application.id and s.number = application.submissions and s.last_changed_at is not null;

alter table application alter column listed_update
    set expression as (case when submissions > 0 then coalesce(last_changed_at, submitted_at, updated_at) else updated_at end);

comment on column submission.submitted_at is 'When the applicant submitted; a later act keeps it.';
comment on column submission.last_changed_at is 'When a supplement, or an officer on behalf, made this version.';
