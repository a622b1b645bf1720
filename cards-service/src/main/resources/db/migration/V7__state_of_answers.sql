-- Counts the imports of the classifier: what public answers are made of is the same while this and the feed are.
create table classifier_state (changes bigint not null default 0);
insert into classifier_state default values;

create function count_classifier_change() returns trigger language plpgsql as $$
begin
    update classifier_state set changes = changes + 1;
    return null;
end $$;

create trigger classifier_changes after insert or update or delete or truncate on occupation
    for each statement execute function count_classifier_change();
