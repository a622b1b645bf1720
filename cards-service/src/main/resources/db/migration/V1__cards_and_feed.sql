-- What the feed of standards-service has told of a version. DRAFT: not (or no longer) published.
create table standard_version (
    code text not null,
    version integer not null,
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'REPEALED')),
    effective_from date,
    effective_to date,
    revision bigint,
    digest text,
    -- the pinned revision stands here with the pinned digest
    held boolean not null default false,
    replaced_by text,
    -- draft revisions up to this one were discarded; a late one of them is refused
    discarded_revision bigint not null default 0,
    primary key (code, version),
    check (status = 'DRAFT' or (revision is not null and digest is not null and effective_from is not null))
);

create table card_revision (
    code text not null,
    version integer not null,
    revision bigint not null,
    digest text not null,
    language text not null,
    -- true from the first publication on: such a revision is never dropped
    published boolean not null default false,
    stored_at timestamptz not null default now(),
    primary key (code, version, revision)
);

create table card (
    id bigint primary key,
    code text not null,
    version integer not null,
    revision bigint not null,
    number integer not null,
    card_id text not null,
    serial integer not null,
    ork_level integer not null check (ork_level between 1 and 8),
    group_code text,
    occupation_code text,
    -- the titles of all languages, each normalised and on a line of its own
    title_text text not null,
    body jsonb not null,
    foreign key (code, version, revision) references card_revision on delete cascade,
    unique (code, version, revision, number),
    unique (card_id, version, revision)
);
create sequence card_seq increment by 50;
create index card_group on card (group_code text_pattern_ops);
create index card_occupation on card (occupation_code text_pattern_ops);
create index card_level on card (ork_level);

-- Numbers given to the cards of a standard code. A permanent one is never given to another card.
create table card_number (
    code text not null,
    serial integer not null,
    permanent boolean not null default false,
    primary key (code, serial)
);

-- Own feed. Its only row is locked until commit, so positions have the order of commits and no gaps.
create table feed (
    epoch uuid not null default gen_random_uuid(),
    position bigint not null default 0
);
insert into feed default values;
create unique index feed_has_one_row on feed ((true));

create table outbox (
    position bigint primary key,
    at timestamptz not null default now(),
    type text not null,
    code text not null,
    version integer not null,
    revision bigint not null,
    effective_from date,
    effective_to date,
    status text not null
);

-- How far the feed of standards-service has been applied, and which replica follows it just now.
create table follow (
    source text primary key,
    cursor text,
    holder text,
    held_until timestamptz
);
insert into follow (source) values ('standards');

create table occupation (
    code text primary key,
    level integer not null check (level between 1 and 6),
    parent_code text,
    name_kk text not null,
    name_ru text not null,
    search_text text not null
);
create index occupation_parent on occupation (parent_code);
