-- Subscriptions of the feed: each has its own position in it, moved in the transaction that writes its deliveries.
create table webhook (
    id            uuid primary key,
    owner         text not null,
    url           text not null,
    oked          text,
    code          text,
    ork_level     integer,
    -- empty: all
    types         text[] not null,
    -- sealed where a key is configured; needed in clear to sign
    secret        text not null,
    former_secret text,
    former_until  timestamptz,
    created_at    timestamptz not null,
    disabled_at   timestamptz,
    position      bigint not null,
    failures      integer not null default 0,
    failing_since timestamptz,
    delivered_at  timestamptz,
    lease_owner   text,
    lease_until   timestamptz not null default now()
);
create index webhook_of_owner on webhook (owner, id);

create table webhook_delivery (
    -- a receiver knows by this id what it was sent before
    id           uuid primary key,
    number       bigint generated always as identity unique,
    webhook_id   uuid not null references webhook on delete cascade,
    event_id     text not null,
    type         text not null,
    subject      text not null,
    -- the bytes that are signed, hence text
    body         text not null,
    state        text not null check (state in ('PENDING', 'DELIVERED', 'DEAD')),
    attempts     integer not null default 0,
    queued_at    timestamptz not null,
    next_at      timestamptz,
    attempted_at timestamptz,
    delivered_at timestamptz,
    status       integer,
    failure      text,
    unique (webhook_id, event_id),
    check ((state = 'PENDING') = (next_at is not null))
);
create index webhook_delivery_pending on webhook_delivery (webhook_id, number) where state = 'PENDING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, number desc);
