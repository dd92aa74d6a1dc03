-- Many decisions are notified in the background, since their letters take longer than a request may.
alter table decision
    add column notification_ordered_by text,
    add column notification_ordered_at timestamptz,
    add check ((notification_ordered_by is null) = (notification_ordered_at is null));

comment on column decision.notification_ordered_by is
    'The officer, as a subject of an access token; null where it was notified by itself.';

-- What is ordered and not done yet.
create index decision_ordered on decision (notification_ordered_at, id)
    where state = 'APPROVED' and notification_ordered_at is not null;
