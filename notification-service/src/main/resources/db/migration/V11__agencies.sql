-- Whose call it is. Until now an installation worked for one agency.
alter table known_call add column agency text;
update known_call set agency = '2769790-1';
alter table known_call alter column agency set not null;

alter table mail add column agency text not null default '2769790-1';
alter table mail alter column agency drop default;

create index mail_agency on mail (agency, id);
