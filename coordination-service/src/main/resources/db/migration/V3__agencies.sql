-- Whose call it is. Until now an installation worked for one agency.
alter table programme add column agency text;
update programme set agency = '2769790-1';
alter table programme alter column agency set not null;

alter table network add column agency text;
update network set agency = '2769790-1';
alter table network alter column agency set not null;
