-- When the classifier was last changed: exports tell when what is in them changed last.
alter table classifier_state add column changed_at timestamptz;

-- When it was is not known of what was loaded before; not later than this
update classifier_state set changed_at = now() where changes > 0;

create or replace function count_classifier_change() returns trigger language plpgsql as $$
begin
    if tg_op <> 'TRUNCATE' then
        -- the same table loaded again changes nothing
        if not exists (select 1 from touched) then
            return null;
        end if;
    end if;
    update classifier_state set changes = changes + 1, changed_at = clock_timestamp();
    return null;
end $$;

-- What a statement has touched can be told to triggers of one kind each alone
drop trigger classifier_changes on occupation;
create trigger classifier_grows after insert on occupation
    referencing new table as touched for each statement execute function count_classifier_change();
create trigger classifier_changes after update on occupation
    referencing new table as touched for each statement execute function count_classifier_change();
create trigger classifier_shrinks after delete on occupation
    referencing old table as touched for each statement execute function count_classifier_change();
create trigger classifier_empties after truncate on occupation
    for each statement execute function count_classifier_change();
