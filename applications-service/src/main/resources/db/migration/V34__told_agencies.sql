-- Which version of which agency others were told of, for their letters. Emptied, each is told of anew.
create table told_agency (
    business_id text   primary key references agency,
    version     bigint not null,
    -- Of what was told.
    revision    bigint not null
);
