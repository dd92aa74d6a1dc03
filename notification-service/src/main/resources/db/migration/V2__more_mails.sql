alter table mail drop constraint mail_template_check;
alter table mail add constraint mail_template_check check (template in (
    'APPLICATION_SUBMITTED', 'APPLICATION_WITHDRAWN', 'CALL_REVISED', 'CHANGED_ON_BEHALF', 'DEADLINE_EXTENDED',
    'DEADLINE_REMINDER', 'DECISION_AWARDED', 'DECISION_REJECTED', 'DRAFT_EXPIRED', 'MEMBER_INVITED',
    'MEMBERSHIP_CHANGED', 'RESUBMISSION_REMINDER', 'SUPPLEMENT_CANCELLED', 'SUPPLEMENT_REQUESTED'));

-- Personal data go when they are no longer needed; that a mail was sent, when and about what, stays.
alter table mail alter column address drop not null;
alter table mail alter column subject drop not null;
alter table mail alter column text drop not null;
-- The database's time, like that of the attempts to come.
alter table mail add column settled_at timestamptz;
update mail set settled_at = now() where state <> 'QUEUED';
alter table mail add check ((state = 'QUEUED') = (settled_at is null));
alter table mail add check (state <> 'QUEUED' or (address is not null and subject is not null and text is not null));

create index mail_to_erase on mail (settled_at) where address is not null and state <> 'QUEUED';
create index mail_application on mail (application_id, id);

comment on column mail.settled_at is 'When it was sent or refused for good: from then on its personal data are kept for a while only.';
