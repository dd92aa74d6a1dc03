-- A licence that turns out to begin only after the call has closed is told as well. Where something was told before, it is told
-- once more with the next import, so that others know what to think of the beginnings too.
alter table told_licence_ends add column starts jsonb;

comment on column told_licence_ends.starts is
    'Business IDs of the lead and members whose licences begin after the call has closed, and their first days, by business ID; null where that was not told yet.';
