-- What events are ordered by, apart from what they are about: the record's key, and CloudEvents' partitionkey.
alter table outbox add column partition_key text;
update outbox set partition_key = subject;
alter table outbox alter column partition_key set not null;
