-- The ranking that a selection followed, so that the record of its call says it; none of those made before.
alter table selection add column ranking jsonb;

-- What applicants read of their scores, once they are notified; calls from before said nothing of it.
alter table known_call add column feedback_to_applicants text not null default 'NONE';
