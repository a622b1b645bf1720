-- Documents are numbered as they are handed in, not as they are read: one that waited for long is not the later one.
update standard_import
    set arrival = numbered.arrival
    from (select id, nextval('draft_revision') as arrival
          from (select id from standard_import where arrival is null order by received_at) waiting) numbered
    where standard_import.id = numbered.id;
alter table standard_import alter column arrival set not null;
