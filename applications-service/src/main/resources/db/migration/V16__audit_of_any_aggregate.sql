-- The table of the library that keeps the trail of every service: here the aggregate is the application.
alter table audit_entry rename column application_id to about_id;
