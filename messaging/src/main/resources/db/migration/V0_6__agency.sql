-- Whose event it is: CloudEvents' extension agency. None where it concerns all agencies, or none.
alter table outbox add column agency text;
