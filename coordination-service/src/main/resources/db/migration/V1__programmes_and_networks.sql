-- The programme (hankekokonaisuus) of a call. Either stream may create it, so everything but the call may still be unknown.
create table programme (
    id                         uuid primary key,
    call_id                    uuid not null unique,
    version                    bigint not null,
    case_number                text,
    name_fi                    text,
    name_sv                    text,
    name_en                    text,
    coordinator_business_id    text,
    coordinator_name           text,
    coordinator_application_id uuid unique,
    coordinator_amount         numeric(17, 2),
    coordinator_currency       text,
    coordinator_appointed_at   timestamptz
);

create index programme_coordinator on programme (coordinator_business_id);

-- People who work on the call, with their role in it.
create table programme_staff (
    programme_id uuid not null references programme,
    person       text not null,
    role         text not null check (role in ('OFFICER', 'PRESENTER', 'DECIDER', 'EVALUATOR', 'OBSERVER')),
    primary key (programme_id, person, role)
);

create table network (
    id               uuid primary key,
    programme_id     uuid not null references programme,
    call_id          uuid not null,
    application_id   uuid not null unique,
    version          bigint not null,
    case_number      text not null,
    title            text not null,
    lead_business_id text not null,
    lead_name        text not null,
    amount           numeric(17, 2) not null,
    currency         text not null,
    state            text not null
        check (state in ('AWARDED', 'ACCEPTED', 'RUNNING', 'CLOSING', 'CLOSED', 'DECLINED', 'DISCONTINUED')),
    formed_at        timestamptz not null,
    answered_at      timestamptz,
    decline_reason   text,
    check ((state = 'DECLINED') = (decline_reason is not null))
);

create index network_of_programme on network (programme_id, id);

create table network_member (
    network_id  uuid not null references network,
    position    integer not null,
    business_id text not null,
    name        text not null,
    primary key (network_id, position)
);

-- Which organisation takes part in a programme through which network; a network that declines leaves.
create table programme_participation (
    programme_id uuid not null references programme,
    network_id   uuid not null references network,
    business_id  text not null,
    primary key (programme_id, network_id, business_id)
);

create index programme_participation_of_organisation on programme_participation (business_id);
