-- A version may have a document in each language; the first one's order and places count.
alter table standard_version add column documents jsonb not null default '[]';
update standard_version
    set documents = jsonb_build_array(jsonb_build_object('language', language, 'importId', import_id, 'arrival', revision));

create or replace function published_version_never_changes() returns trigger language plpgsql as $$
begin
    if old.status not in ('PUBLISHED', 'REPEALED') and not (tg_op = 'UPDATE' and old.status = 'SCHEDULED') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'published version %/% is never deleted', old.code, old.number;
    end if;
    if (new.id, new.code, new.number, new.year, new.language, new.import_id, new.documents, new.revision, new.digest,
            new.content, new.findings, new.oked_path, new.ork_levels, new.search_text, new.drafted_by, new.drafted_at)
        is distinct from (old.id, old.code, old.number, old.year, old.language, old.import_id, old.documents,
            old.revision, old.digest, old.content, old.findings, old.oked_path, old.ork_levels, old.search_text,
            old.drafted_by, old.drafted_at)
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

alter table standard_import
    -- 0 where none was given
    add column given_version integer not null default 0,
    -- documents are numbered as they are read; of two in one language the later counts
    add column arrival bigint,
    -- the draft's document in the other language that the cards were merged with, if there was one
    add column counterpart jsonb,
    add column translation jsonb;
update standard_import set arrival = revision;
drop index standard_import_of_document;
create unique index standard_import_of_document on standard_import (sha256, given_code, given_version) where state <> 'DISCARDED';
