-- What could not be made final goes behind the others, which would wait for ever where there are many of it.
alter table decision add column finality_failed_at timestamptz;

-- Nobody can ask without standing: who is no party is not let in.
update correction_request set proposal = jsonb_set(proposal, '{because}', '"OTHER"')
where proposal ->> 'because' = 'NO_STANDING';
