-- Days on which the networks of a programme show each other where they are.
create table learning_session (
    id           uuid primary key,
    programme_id uuid not null references programme,
    version      bigint not null,
    title        text not null,
    held_on      date not null,
    state        text not null check (state in ('PLANNED', 'FROZEN')),
    frozen_at    timestamptz,
    check ((state = 'FROZEN') = (frozen_at is not null))
);

create index learning_session_of_programme on learning_session (programme_id, id);

-- What a network shows at one: its own words, and what was known when the session was frozen.
create table storyboard (
    session_id uuid not null references learning_session,
    network_id uuid not null references network,
    version    bigint not null,
    tried      text,
    learned    text,
    asked      text,
    content    jsonb,
    primary key (session_id, network_id)
);

create function refuse_to_change_frozen_storyboards() returns trigger language plpgsql as $$
begin
    raise exception 'A storyboard that is frozen is never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger storyboard_stays before update or delete on storyboard
    for each row when (old.content is not null) execute function refuse_to_change_frozen_storyboards();
