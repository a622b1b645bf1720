-- How the list of standards shows each code: by its newest version, one with an empty period after the others of its day.
create view listed_version as
    select distinct on (code) code, number, revision, oked_path, ork_levels
    from standard_version
    where status in ('PUBLISHED', 'REPEALED')
    order by code, effective_from desc, (effective_to is null or effective_to >= effective_from) desc, published_at desc;

-- A filter of the feed asks for the standard as the list shows it after the change; absent where a draft was discarded.
alter table change
    add column listed_oked text[],
    add column listed_levels integer[];

-- what was told before: the newest of the versions told up to there
alter table change disable trigger change_append_only;
update change c
    set (listed_oked, listed_levels) = (
        select v.oked_path, v.ork_levels
        from (select distinct on (told.version) told.*
              from change told
              where told.code = c.code and told.position <= c.position and told.type <> 'DRAFT_DISCARDED'
              order by told.version, told.position desc) last
        join standard_version v on v.code = last.code and v.number = last.version and v.revision = last.revision
        order by last.effective_from desc, (last.effective_to is null or last.effective_to >= last.effective_from) desc,
            last.position desc
        limit 1)
    where c.type <> 'DRAFT_DISCARDED';
alter table change enable trigger change_append_only;

create index change_of_code on change (code, position);
