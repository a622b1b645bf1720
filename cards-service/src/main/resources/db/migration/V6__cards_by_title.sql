-- Related professions name cards of other standards by their titles, in whichever language.
create index card_titles on card using gin (string_to_array(title_text, chr(10)));
-- The classifier is asked by whole names too.
create index occupation_name_kk on occupation (lower(name_kk));
create index occupation_name_ru on occupation (lower(name_ru));
