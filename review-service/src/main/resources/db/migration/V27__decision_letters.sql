-- How agencies are reached, as applications-service tells it: letters say it, and where corrections are requested.
create table known_agency (
    business_id       text   primary key,
    -- The highest that was told.
    revision          bigint not null,
    names             jsonb  not null,
    letterhead        jsonb  not null,
    decision_delivery text   not null check (decision_delivery in ('ELECTRONIC', 'POST'))
);

-- The name of the call's purpose, and of its strands and criteria; unknown until the event is read again.
alter table known_call add column wording jsonb;

-- What was given to the applicants: made once, with the notification, and the same bytes for ever.
create table decision_letter (
    decision_id uuid        primary key references decision,
    review_id   uuid        not null references review,
    call_id     uuid        not null,
    language    text        not null check (language in ('fi', 'sv')),
    channel     text        not null check (channel in ('ARRIVED_AT_AUTHORITY', 'ELECTRONIC', 'POST')),
    sent_at     timestamptz not null,
    last_day    date        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea       not null check (encode(sha256(bytes), 'hex') = sha256),
    data        jsonb       not null,
    -- By an officer, after the first time.
    resent_at   timestamptz
);

create index decision_letter_call on decision_letter (call_id, decision_id);
create index decision_letter_review on decision_letter (review_id);

comment on column decision_letter.last_day is 'On which a correction may be requested, as the letter says.';
comment on column decision_letter.data is 'All that the letter says; names of who presented and decided among it.';

-- A PDF cannot be made smaller.
alter table decision_letter alter column bytes set storage external;

-- Nobody changes what was given. That it was sent again may be noted.
create function keep_decision_letter() returns trigger language plpgsql as $$
begin
    if row(new.decision_id, new.review_id, new.call_id, new.language, new.channel, new.sent_at, new.last_day, new.sha256, new.bytes, new.data)
        is distinct from
        row(old.decision_id, old.review_id, old.call_id, old.language, old.channel, old.sent_at, old.last_day, old.sha256, old.bytes, old.data)
    then
        raise exception 'A letter that was given does not change';
    end if;
    return new;
end $$;

create trigger keep_decision_letter before update on decision_letter
    for each row execute function keep_decision_letter();

-- Who of the applicants opened a letter.
create table letter_opening (
    decision_id  uuid        not null references decision_letter,
    person       text        not null,
    organisation text        not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    times        integer     not null check (times > 0),
    primary key (decision_id, person, organisation)
);

comment on column letter_opening.person is 'Subject of an access token, which names nobody.';
