create table mail_attachment (
    mail_id    uuid not null references mail,
    number     integer not null check (number > 0),
    file_name  text not null,
    media_type text not null,
    content    bytea not null,
    primary key (mail_id, number)
);

-- They are compressed already, as PDF is.
alter table mail_attachment alter column content set storage external;

comment on table mail_attachment is 'Personal data: erased with the text of the mail.';
