-- API keys. A secret is never here, only its SHA-256.
create table api_key (
    number bigint generated always as identity primary key,
    id text not null unique,
    name text not null,
    owner text not null,
    per_minute integer check (per_minute > 0),
    secret_hash bytea not null check (length(secret_hash) = 32),
    former_hash bytea check (length(former_hash) = 32),
    former_until timestamptz,
    created_at timestamptz not null,
    created_by text not null,
    expires_at timestamptz,
    rotated_at timestamptz,
    rotated_by text,
    revoked_at timestamptz,
    revoked_by text,
    last_used date,
    check ((former_hash is null) = (former_until is null)),
    check ((rotated_at is null) = (rotated_by is null)),
    check ((revoked_at is null) = (revoked_by is null))
);

-- Another one with each change of a key, in the same transaction: whoever holds keys in memory sees by it that they are old.
create table api_key_revision (
    one boolean primary key default true check (one),
    revision uuid not null default gen_random_uuid()
);
insert into api_key_revision default values;

-- What clients have taken and what has not become free again, as of a moment. Worth nothing after a crash.
-- No other index, and room in its pages: rows are then changed in place.
create unlogged table taken (
    client text primary key,
    amount double precision not null,
    per_second double precision not null,
    at timestamptz not null
) with (fillfactor = 50);

-- The gateways that run.
create unlogged table replica (
    id uuid primary key,
    seen timestamptz not null
);

-- After a restore keys are read anew, and what was taken is forgotten.
create function after_restore() returns void language sql as $$
    update api_key_revision set revision = gen_random_uuid();
    delete from taken;
    delete from replica;
$$;
