-- A decision may come in the place of an earlier one on the same application: one first, and one in the place of each.
alter table decision
    drop constraint decision_review_id_key,
    drop constraint decision_application_id_key,
    add column supersedes uuid references decision,
    -- The correction request that it decides on; its letter says how to appeal to a court.
    add column correction_id uuid,
    add column notified_by text;
create unique index decision_first on decision (application_id) where supersedes is null;
create unique index decision_superseded on decision (supersedes) where supersedes is not null;
create index decision_application on decision (application_id);
create index decision_review on decision (review_id);

-- What becomes final by itself.
create index decision_notified on decision (id) where state = 'NOTIFIED';
create index decision_letter_last_day on decision_letter (last_day);

-- A correction request (oikaisuvaatimus) against a decision: Government Grants Act (688/2001), section 34.
create table correction_request (
    id              uuid        primary key,
    decision_id     uuid        not null references decision,
    review_id       uuid        not null references review,
    call_id         uuid        not null,
    state           text        not null check (state in ('RECEIVED', 'ASSIGNED', 'PRESENTED', 'APPROVED', 'DECIDED')),
    party           text        not null,
    channel         text        not null check (channel in ('PORTAL', 'POST', 'EMAIL', 'IN_PERSON')),
    arrived_at      timestamptz not null,
    lodged_by       text        not null,
    lodged_at       timestamptz not null,
    demand          text        not null,
    grounds         text        not null,
    -- The computations of the time limit, the latest one last; each is kept.
    computations    jsonb       not null check (jsonb_array_length(computations) > 0),
    late            boolean     not null,
    last_day        date        not null,
    handler         text,
    proposal        jsonb,
    taken_back      jsonb,
    approved_by     text,
    approved_at     timestamptz,
    new_decision_id uuid        references decision,
    decided_at      timestamptz,
    version         bigint      not null,
    check (approved_by is null or approved_by <> handler),
    check ((approved_by is null) = (approved_at is null)),
    check ((state in ('PRESENTED', 'APPROVED', 'DECIDED')) = (proposal is not null)),
    check ((state = 'DECIDED') = (decided_at is not null))
);

-- One request for each decision, whatever happens at once: the answer to it is appealed against.
create unique index correction_request_decision on correction_request (decision_id);
create index correction_request_call on correction_request (call_id, id);
create index correction_request_review on correction_request (review_id);

comment on column correction_request.lodged_by is 'Subject of an access token: of whoever asks, or of the officer who registered it.';
comment on column correction_request.party is 'Business ID of the organisation that asks.';

-- The decision on a correction request that leaves the decision as it is: made once, and the same bytes for ever.
create table correction_letter (
    request_id uuid        primary key references correction_request,
    language   text        not null check (language in ('fi', 'sv')),
    sent_at    timestamptz not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes      bytea       not null check (encode(sha256(bytes), 'hex') = sha256),
    data       jsonb       not null
);

alter table correction_letter alter column bytes set storage external;

create function keep_correction_letter() returns trigger language plpgsql as $$
begin
    raise exception 'A letter that was given does not change';
end $$;

create trigger keep_correction_letter before update on correction_letter
    for each row execute function keep_correction_letter();
