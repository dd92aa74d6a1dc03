-- Old facts never win: what is told of an earlier revision than the one known here is no news.
alter table known_call add column revision bigint not null default 0;
alter table review add column application_revision bigint not null default 0;
alter table early_withdrawal add column revision bigint not null default 0;

-- Of this service's own aggregates: grows with each event of theirs, and is told in it.
alter table review add column revision bigint not null default 0;
update review set revision = 3;
alter table decision add column revision bigint not null default 0;
update decision set revision = 1 where notified_at is not null;

comment on column known_call.revision is 'Of the call, as applications-service counts it.';
comment on column review.application_revision is 'Of the application, as applications-service counts it.';
