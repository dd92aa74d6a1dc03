-- Who reads an application, as it was told to the other services last. A review without a row is told of anew.
create table reader_list (
    review_id uuid primary key references review,
    revision  bigint not null check (revision > 0),
    readers   jsonb not null
);
