-- What evaluators had given when a decision was presented, as means; null where nobody had, and for one from before it was kept.
alter table decision
    add column considered jsonb,
    add column scores_set_aside boolean not null default false;

comment on column decision.scores_set_aside is
    'Some of them count no more, since it was presented: it is taken back before it can be approved.';

-- The ground stays with what it is about, so that an officer who left it out can take it in again.
update decision set reasoning = jsonb_build_object(
    'proposed', jsonb_build_object(
        'outcome', outcome,
        'awarded', case when awarded is null then null
            else jsonb_build_object('amount', to_char(awarded, 'FM999999999990.00'), 'currency', 'EUR') end,
        'ground', coalesce(nullif(reasoning -> 'ground', 'null'), jsonb_build_object('fi', '', 'sv', '', 'en', ''))),
    'withGround', coalesce(nullif(reasoning -> 'ground', 'null'), 'false') <> 'false',
    'sentences', reasoning -> 'sentences');

-- What each person entered: one who erred and left holds nobody up.
update lottery set entered = case when entered is null then '[]'::jsonb else jsonb_build_array(entered) end;
alter table lottery alter column entered set not null;

comment on column lottery.entered is 'What people say the source showed, one by one, until two of them say the same.';
