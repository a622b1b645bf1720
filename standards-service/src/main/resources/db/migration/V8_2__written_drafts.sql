alter table standard_import
    -- of a standard that is written whole: the revision of the draft that it takes the place of, 0 where there is none
    add column base bigint;
