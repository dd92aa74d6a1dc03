-- A licence that turns out to begin only after the call has closed is told as well.
alter table told_licence_ends add column starts jsonb not null default '[]';

comment on column told_licence_ends.starts is
    'Business IDs of the lead and members whose licences begin after the call has closed, and their first days, by business ID.';
