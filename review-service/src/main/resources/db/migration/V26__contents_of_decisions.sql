-- What an award grants and demands, beside its sum; null for a rejection, and for an award from before it was kept.
alter table decision add column terms jsonb check (terms is null or outcome = 'AWARDED');

-- The last day on which an award is accepted, which follows from the day of its notification.
alter table decision add column accept_by date check (accept_by is null or notified_at is not null);

-- What the selection said and what an officer says beside it. The text as a whole follows from it.
alter table decision add column reasoning jsonb;
update decision set reasoning = jsonb_build_object('ground', reasons, 'sentences', jsonb_build_array());
alter table decision alter column reasoning set not null;
alter table decision drop column reasons;

comment on column decision.reasoning is
    'With the texts as they were when they were chosen: a catalogue that is corrected later changes no decision.';

-- How a call grants; unknown until the event is read again.
alter table known_call add column granting jsonb;
