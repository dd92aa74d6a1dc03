-- An assignment that an officer ended, or that ended by itself, does not keep its evaluator from being asked again.
alter table assignment
    add column ending jsonb,
    drop constraint assignment_state_check,
    add constraint assignment_state_check check (state in
        ('OFFERED', 'ACCEPTED', 'DECLINED', 'DISQUALIFIED', 'ENDED', 'COMPLETE')),
    add constraint assignment_ending_check check ((state = 'ENDED') = (ending is not null)),
    drop constraint assignment_review_id_evaluator_key;

create unique index assignment_review_evaluator on assignment (review_id, evaluator) where state <> 'ENDED';

create index assignment_review on assignment (review_id);
