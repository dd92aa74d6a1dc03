-- Whose call it is. Until now an installation worked for one agency.
alter table known_call add column agency text;
update known_call set agency = '2769790-1';
alter table known_call alter column agency set not null;

alter table review add column agency text;
update review set agency = '2769790-1';
alter table review alter column agency set not null;
