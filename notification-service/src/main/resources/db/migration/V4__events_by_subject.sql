-- Who is an officer of an application's call is read from the last event of each.
create index public_event_subject on public_event (subject, type, position);
