-- Until when an evaluator is asked to answer and to complete; unknown of what was offered before.
alter table assignment
    add column offered_at timestamptz,
    add column answer_by date,
    add column review_by date;

comment on column assignment.answer_by is 'The last day, in Finland.';
comment on column assignment.review_by is 'The last day, in Finland.';

create index assignment_answer_by on assignment (answer_by, id) where state = 'OFFERED';
create index assignment_review_by on assignment (review_by, id) where state = 'ACCEPTED';

-- Beside the assignment: a reminder is no change of it that anybody would have to read again.
create table assignment_reminder (
    assignment_id uuid not null references assignment,
    kind          text not null check (kind in ('ANSWER', 'REVIEW')),
    due_day       date not null,
    reminded_at   timestamptz not null,
    primary key (assignment_id, kind, due_day)
);

-- What mails call it; unknown until its event is read again.
alter table known_call add column names jsonb;
