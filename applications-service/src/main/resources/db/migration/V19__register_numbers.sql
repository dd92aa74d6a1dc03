-- Every number that a published call or an application has in the register. Calls come with theirs, applications are given
-- the next: without this table one could be given what an officer had typed, or the reverse.
create table register_number (
    number text primary key,
    kind   text not null check (kind in ('CALL', 'APPLICATION'))
);

insert into register_number (number, kind)
    select case_number, 'APPLICATION' from application where case_number is not null;
insert into register_number (number, kind)
    select distinct terms ->> 'caseNumber', 'CALL' from grant_call where state <> 'DRAFT' and terms ->> 'caseNumber' is not null
    on conflict do nothing;
