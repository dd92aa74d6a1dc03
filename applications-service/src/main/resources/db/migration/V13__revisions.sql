-- Grows with every event of a call or an application, and is told in it.
alter table grant_call add column event_revision bigint not null default 0;
update grant_call set event_revision = version + 1;
alter table application add column event_revision bigint not null default 0;
update application set event_revision = version + 1;

-- Decisions and what a network's lead answers come from two topics, and so in any order; and an old one may be put back.
alter table application add column decision_revision bigint not null default 0;
update application set decision_revision = 1 where state in ('AWARDED', 'REJECTED', 'DECLINED');
alter table application add column declined_early boolean not null default false;
