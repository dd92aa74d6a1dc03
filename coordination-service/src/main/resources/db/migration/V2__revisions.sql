-- Old facts never win: what is told of an earlier revision of the call than the one known here is no news.
alter table programme add column call_revision bigint not null default 0;

-- Of this service's own aggregates: grows with each event of theirs, and is told in it.
alter table programme add column revision bigint not null default 0;
update programme set revision = 1 where coordinator_application_id is not null;
alter table network add column revision bigint not null default 0;
update network set revision = case when answered_at is null then 1 else 2 end;
