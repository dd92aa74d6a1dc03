-- What was found of the conditions of the call before it was corrected, oldest first.
alter table review add column earlier_eligibilities jsonb not null default '[]';

-- Who took a presented decision back last, when and why.
alter table decision add column taken_back jsonb;
