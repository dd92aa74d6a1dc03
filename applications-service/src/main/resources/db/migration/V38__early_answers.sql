-- What coordination-service tells of an award before its decision has arrived. No award is answered twice there; what names no
-- decision is from before they were named.
create table early_answer (
    application_id uuid not null references application on delete cascade,
    decision_id    uuid,
    kind           text not null check (kind in ('ACCEPTED', 'ACCEPTED_LATE', 'DECLINED', 'LAPSED')),
    answered_at    timestamptz not null,
    unique nulls not distinct (application_id, decision_id)
);

-- When a refusal was given, and whether it was one, was not kept.
insert into early_answer (application_id, decision_id, kind, answered_at)
select id, declined_decision, 'DECLINED', now() from application where declined_early;

alter table application
    drop column declined_early,
    drop column declined_decision;
