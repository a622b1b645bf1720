-- The correction of an official misprint is a further revision of the same version; the one before it stays readable.
alter table standard_version
    add column official_revision integer not null default 1 check (official_revision > 0),
    -- what a correction corrects, by language
    add column corrects jsonb,
    -- the act that was named with the publication; else that of the document counts
    add column approval jsonb,
    -- the first day out of force by a repeal; it may be to come
    add column repealed_from date;
update standard_version set repealed_from = effective_to + 1 where status = 'REPEALED' and effective_to is not null;

alter table standard_version
    drop constraint standard_version_status_check,
    add constraint standard_version_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'CORRECTED', 'REPEALED')),
    drop constraint standard_version_check,
    add constraint a_decided_version_has_a_first_day
        check ((status in ('SCHEDULED', 'PUBLISHED', 'CORRECTED', 'REPEALED')) = (effective_from is not null)),
    drop constraint standard_version_code_number_key,
    add unique (code, number, official_revision),
    add constraint a_correction_says_what check ((official_revision > 1) = (corrects is not null)),
    add constraint a_repeal_ends_the_period
        check (repealed_from is null or effective_to is not distinct from repealed_from - 1);
create unique index one_revision_counts on standard_version (code, number) where status in ('SCHEDULED', 'PUBLISHED', 'REPEALED');
create unique index one_draft_of_a_version on standard_version (code, number) where status in ('DRAFT', 'SUBMITTED', 'APPROVED');
create index standard_version_repeal_to_come on standard_version (repealed_from) where status = 'PUBLISHED' and repealed_from is not null;

create or replace function published_version_never_changes() returns trigger language plpgsql as $$
begin
    if old.status in ('DRAFT', 'SUBMITTED', 'APPROVED') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'published version %/% is never deleted', old.code, old.number;
    end if;
    if (new.id, new.code, new.number, new.official_revision, new.corrects, new.year, new.language, new.import_id,
            new.documents, new.revision, new.digest, new.content, new.findings, new.oked_path, new.ork_levels,
            new.search_text, new.drafted_by, new.drafted_at)
        is distinct from (old.id, old.code, old.number, old.official_revision, old.corrects, old.year, old.language,
            old.import_id, old.documents, old.revision, old.digest, old.content, old.findings, old.oked_path,
            old.ork_levels, old.search_text, old.drafted_by, old.drafted_at)
    then
        raise exception 'the content of version %/% never changes', old.code, old.number;
    end if;
    -- what is still to come may be withdrawn
    if old.status = 'SCHEDULED' and new.status in ('DRAFT', 'SUBMITTED', 'APPROVED') then
        return new;
    end if;
    if (new.effective_from, new.approval, new.published_by, new.published_at)
            is distinct from (old.effective_from, old.approval, old.published_by, old.published_at)
        or ((new.effective_to, new.replaced_by, new.repealed_from)
                is distinct from (old.effective_to, old.replaced_by, old.repealed_from)
            and (old.status in ('CORRECTED', 'REPEALED') or old.effective_to is not null or new.effective_to is null))
        or (old.status, new.status) not in (('SCHEDULED', 'SCHEDULED'), ('SCHEDULED', 'PUBLISHED'),
            ('PUBLISHED', 'PUBLISHED'), ('PUBLISHED', 'CORRECTED'), ('PUBLISHED', 'REPEALED'),
            ('CORRECTED', 'CORRECTED'), ('REPEALED', 'REPEALED'))
        or (new.status = 'REPEALED' and new.effective_to is null)
    then
        raise exception 'state, end, successor and act of version %/% are set once', old.code, old.number;
    end if;
    return new;
end $$;

-- A correction is another document, or the same one with other words about what it corrects.
alter table standard_import
    add column given_corrects text not null default '' check (length(given_corrects) <= 500),
    -- of the draft that its cards are made for
    add column official_revision integer not null default 1;
drop index standard_import_of_document;
create unique index standard_import_of_document
    on standard_import (sha256, given_code, given_version, given_corrects) where state <> 'DISCARDED';

alter table change add column official_revision integer not null default 1;
