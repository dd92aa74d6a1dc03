-- Members that left their network, each once: a network that gets it back is another matter, of a decision.
create table member_departure (
    network_id  uuid not null references network,
    business_id text not null,
    name        text not null,
    left_on     date not null,
    reason      text not null,
    stated_by   text not null,
    stated_at   timestamptz not null,
    primary key (network_id, business_id)
);

comment on column member_departure.stated_by is 'Business ID of the lead, or of the member itself.';
