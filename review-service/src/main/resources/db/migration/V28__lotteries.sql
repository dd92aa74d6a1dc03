-- Lots among applications that nothing else tells apart: what was signed before anybody could know the value, and after.
create table lottery (
    id                uuid primary key,
    call_id           uuid not null,
    state             text not null check (state in ('COMMITTED', 'DRAWN', 'CANCELLED')),
    commitment        jsonb not null,
    signed_commitment text not null,
    entered           jsonb,
    draw              jsonb,
    signed_draw       text,
    cancellation      jsonb,
    version           bigint not null,
    check ((state = 'DRAWN') = (draw is not null)),
    check ((draw is null) = (signed_draw is null)),
    check ((state = 'CANCELLED') = (cancellation is not null))
);

create index lottery_call on lottery (call_id, id);

comment on column lottery.signed_commitment is 'The compact JWS whose SHA-256 the draw names: never written again from the commitment.';
comment on column lottery.entered is 'What one person says the source showed, until a second person says the same.';
