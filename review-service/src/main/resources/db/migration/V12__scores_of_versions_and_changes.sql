-- Scores are about one version of the application; what was complete is kept when it is reopened; what comes after the end
-- of an assignment is noted.
alter table assignment
    add column scored_version integer,
    add column completed_at timestamptz,
    add column earlier_scores jsonb not null default '[]',
    add column late jsonb;

-- Whoever has scored until now has read the version that was under review.
update assignment a set scored_version = cast(r.application ->> 'version' as integer)
from review r
where r.id = a.review_id and a.scores <> '[]';

comment on column assignment.scored_version is 'The version of the application that the scores are about; null before any was given.';
comment on column assignment.completed_at is 'Null before; and where an evaluator completed before this was kept.';
comment on column assignment.earlier_scores is 'What was complete before an officer reopened it, oldest first.';
comment on column assignment.late is 'Scores that came after an officer had ended the assignment. They count for nothing.';
