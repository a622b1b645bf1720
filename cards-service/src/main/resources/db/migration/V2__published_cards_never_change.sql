-- The content of a published version can't be changed by any path, SQL of the service included.
create function refuse_published_change() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'card_revision' then
        if old.published then
            raise exception 'revision % of %/% is published and never changes', old.revision, old.code, old.version;
        end if;
    elsif exists (select 1 from card_revision r
                  where r.code = old.code and r.version = old.version and r.revision = old.revision and r.published) then
        raise exception 'card % of revision % is published and never changes', old.card_id, old.revision;
    end if;
    return coalesce(new, old);
end $$;

create trigger published_revision_stays before update or delete on card_revision
    for each row execute function refuse_published_change();
create trigger published_card_stays before update or delete on card
    for each row execute function refuse_published_change();
