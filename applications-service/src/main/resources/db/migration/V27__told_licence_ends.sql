-- What other systems were told of the ends of licences, so that they are told again only when something is other than that.
-- Nothing was told until now: what the register has already is told with the next import.
create table told_licence_ends (
    application_id uuid primary key references application on delete cascade,
    ends           jsonb not null
);

comment on column told_licence_ends.ends is
    'Business IDs of the lead and members whose licences have an end, and their last days, by business ID.';
