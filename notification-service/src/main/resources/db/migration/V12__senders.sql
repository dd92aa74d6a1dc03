-- Whom a mail comes from, where that is not the installation itself.
alter table mail add column sender_name text;
alter table mail add column sender_address text;
alter table mail add column sender_reply_to text;
