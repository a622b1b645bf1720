-- A version has a revision for each official correction; the cards of every published one stay.
alter table standard_version add column official_revision integer not null default 1;
alter table card_revision add column official_revision integer not null default 1;
create index card_revision_official on card_revision (code, version, official_revision);
alter table outbox add column official_revision integer not null default 1;
