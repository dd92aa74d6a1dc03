-- What the recipient of an award declined, or did not accept in time, is free again. Told by coordination-service.
alter table decision
    add column declined_at timestamptz,
    add column lapsed      boolean not null default false,
    add check (declined_at is null or (outcome = 'AWARDED' and notified_at is not null)),
    add check (not lapsed or declined_at is not null);
