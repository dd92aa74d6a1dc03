-- A mail may be about anything, not only an application: its kind, its ID, and its call if it has one.
alter table mail rename column application_id to about_id;
alter index mail_application rename to mail_about;
alter table mail add column about_kind text not null default 'application'
    check (about_kind ~ '^[a-z][a-z-]{0,49}$');
alter table mail alter column about_kind drop default;
alter table mail add column about_call uuid;

-- A template is the name of its files; the files are the only list of them.
alter table mail drop constraint mail_template_check;
update mail set template = lower(replace(template, '_', '-'));
alter table mail add check (template ~ '^[a-z][a-z0-9-]{0,99}$');

-- A request for a template that this version does not have is held with its values, to be rendered by one that has it.
alter table mail drop constraint mail_trouble_check;
alter table mail add constraint mail_trouble_check
    check (trouble in ('RECIPIENT', 'SENDER', 'RELAY', 'MESSAGE', 'SERVER', 'TEMPLATE'));
alter table mail add column unrendered jsonb;
alter table mail add check (unrendered is null or subject is null and text is null and state in ('HELD', 'UNDELIVERABLE'));

comment on column mail.unrendered is 'The values of a template that was unknown. Personal data.';
