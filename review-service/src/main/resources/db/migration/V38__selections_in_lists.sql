-- What a list of selections shows, without the proposals of each.
alter table selection add column awards integer;
alter table selection add column awarded_total numeric(14, 2);

update selection set
    awards = (select count(*) from jsonb_array_elements(proposals) proposal where proposal ->> 'outcome' = 'AWARDED'),
    awarded_total = (select coalesce(sum((proposal -> 'awarded' ->> 'amount')::numeric), 0)
                     from jsonb_array_elements(proposals) proposal where proposal ->> 'outcome' = 'AWARDED');

alter table selection alter column awards set not null;
alter table selection alter column awarded_total set not null;

create index selection_of_call on selection (call_id, made_at, id);
