-- Who reads what of a call as a whole: one entry for each person and hour, however often a dashboard asks.
create unique index audit_entry_read_once_an_hour
    on audit_entry (call_id, subject, action, date_trunc('hour', occurred_at at time zone 'UTC'))
    where kind = 'READ' and call_id is not null;
