-- Why an ordered notification could not be done yet, and when it is tried again.
alter table decision
    add column notification_held_by text,
    add column notification_attempts int not null default 0,
    add column notification_retry_at timestamptz,
    add check ((notification_held_by is null) = (notification_retry_at is null));

comment on column decision.notification_held_by is 'The code of the problem; null where nothing holds it up.';
