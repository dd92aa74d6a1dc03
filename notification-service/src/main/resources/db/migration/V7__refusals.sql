-- A refusal of the sender, of relaying or of the message says nothing of the recipient: such a mail is held, with what
-- stands in its way, until somebody has it queued again.
alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check check (state in ('QUEUED', 'HELD', 'SENT', 'UNDELIVERABLE'));

alter table mail add column trouble text
    check (trouble in ('RECIPIENT', 'SENDER', 'RELAY', 'MESSAGE', 'SERVER'));
alter table mail add check (state <> 'SENT' or trouble is null);
alter table mail add check (state <> 'HELD' or trouble is not null);
update mail set trouble = 'RECIPIENT' where state = 'UNDELIVERABLE' and address is not null;

-- Refusals that may or may not last, and answers that did not come, since it was queued.
alter table mail add column doubts integer not null default 0;
-- The database's time when it was queued last.
alter table mail add column queued_at timestamptz not null default now();
alter table mail alter column queued_at drop default;

create index mail_held on mail (trouble, id) where state = 'HELD';

comment on column mail.trouble is 'What stood in the way at the last attempt.';
comment on column mail.settled_at is 'When it was sent, refused or held: from then on its personal data are kept for a while only.';

create table requeueing (
    mail_id     uuid not null references mail,
    number      integer not null check (number > 0),
    -- Business time.
    requeued_at timestamptz not null,
    requeued_by text not null,
    reason      text not null,
    primary key (mail_id, number)
);

comment on table requeueing is 'Who had a mail queued again, when and why.';
comment on column requeueing.requeued_by is 'Subject of the access token.';
