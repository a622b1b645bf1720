-- Standards, their versions, imports and the feed of changes.
create extension if not exists btree_gist;

-- One row a standard: what changes the versions of a code holds this row's lock.
create table standard (
    code text primary key
);

create table document (
    sha256      text primary key,
    bytes       bytea not null,
    received_at timestamptz not null default now()
);

create sequence draft_revision;

create table standard_import (
    id             uuid primary key,
    sha256         text not null references document,
    given_code     text not null default '',
    file_name      text not null,
    state          text not null check (state in ('RECEIVED', 'PARSED', 'CARDS_STORED', 'DRAFT_READY', 'FAILED', 'DISCARDED')),
    received_by    text not null,
    received_at    timestamptz not null default now(),
    format         text,
    code           text,
    version        integer,
    language       text,
    revision       bigint,
    digest         text,
    document       jsonb,
    -- names, phones and addresses of persons: for editors only
    contacts       jsonb,
    findings       jsonb not null default '[]',
    -- the canonical bytes that the digest is of, hence text
    cards          text,
    card_ids       jsonb,
    failure        jsonb,
    attempts       integer not null default 0,
    -- how often in a row the work on it ended with nobody knowing why, the process killed included
    failures       integer not null default 0,
    lease_owner    text,
    lease_until    timestamptz
);
-- the same document handed in twice is one import, until its draft is discarded
create unique index standard_import_of_document on standard_import (sha256, given_code) where state <> 'DISCARDED';
create index standard_import_under_way on standard_import (lease_until) where state in ('RECEIVED', 'PARSED', 'CARDS_STORED');
create index standard_import_of_version on standard_import (code, version);

create table standard_version (
    id             uuid primary key,
    code           text not null references standard,
    number         integer not null check (number > 0),
    year           integer,
    status         text not null check (status in ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'REPEALED')),
    language       text not null,
    import_id      uuid not null references standard_import,
    revision       bigint not null,
    digest         text not null,
    content        jsonb not null,
    findings       jsonb not null,
    oked_path      text[] not null,
    ork_levels     integer[] not null,
    search_text    text not null,
    effective_from date,
    effective_to   date,
    replaced_by    text,
    drafted_by     text not null,
    drafted_at     timestamptz not null,
    published_by   text,
    published_at   timestamptz,
    unique (code, number),
    check ((status in ('PUBLISHED', 'REPEALED', 'SCHEDULED')) = (effective_from is not null)),
    -- a version replaced on its first day has an empty period
    check (effective_to is null or effective_to >= effective_from - 1),
    constraint periods_do_not_overlap exclude using gist
        (code with =, daterange(effective_from, effective_to + 1) with &&) where (status in ('PUBLISHED', 'REPEALED'))
);
create index standard_version_oked on standard_version using gin (oked_path);

create function published_version_never_changes() returns trigger language plpgsql as $$
begin
    if old.status not in ('PUBLISHED', 'REPEALED') and not (tg_op = 'UPDATE' and old.status = 'SCHEDULED') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'published version %/% is never deleted', old.code, old.number;
    end if;
    if (new.id, new.code, new.number, new.year, new.language, new.import_id, new.revision, new.digest, new.content,
            new.findings, new.oked_path, new.ork_levels, new.search_text, new.drafted_by, new.drafted_at)
        is distinct from (old.id, old.code, old.number, old.year, old.language, old.import_id, old.revision, old.digest,
            old.content, old.findings, old.oked_path, old.ork_levels, old.search_text, old.drafted_by, old.drafted_at)
    then
        raise exception 'the content of version %/% never changes', old.code, old.number;
    end if;
    if old.status = 'SCHEDULED' then
        return new;
    end if;
    if (new.effective_from, new.published_by, new.published_at)
            is distinct from (old.effective_from, old.published_by, old.published_at)
        or (old.effective_to is not null and new.effective_to is distinct from old.effective_to)
        or (old.replaced_by is not null and new.replaced_by is distinct from old.replaced_by)
        or new.status not in ('PUBLISHED', 'REPEALED')
        or (old.status = 'REPEALED' and new.status <> 'REPEALED')
    then
        raise exception 'state, end and successor of version %/% are set once', old.code, old.number;
    end if;
    return new;
end $$;
create trigger published_version_never_changes before update or delete on standard_version
    for each row execute function published_version_never_changes();

-- The feed: changes are numbered under the lock of its only row, so their order is that of the commits and has no gap.
create table feed (
    only_row boolean primary key default true check (only_row),
    epoch    uuid not null default gen_random_uuid(),
    position bigint not null default 0
);
insert into feed default values;

create table change (
    position       bigint primary key,
    at             timestamptz not null default clock_timestamp(),
    type           text not null check (type in ('VERSION_PUBLISHED', 'VERSION_CHANGED', 'DRAFT_DISCARDED')),
    code           text not null,
    version        integer not null,
    revision       bigint not null,
    digest         text not null,
    effective_from date,
    effective_to   date,
    status         text not null,
    replaced_by    text
);

create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger change_append_only before update or delete on change for each row execute function append_only();
create trigger standard_version_not_truncated before truncate on standard_version for each statement execute function append_only();
