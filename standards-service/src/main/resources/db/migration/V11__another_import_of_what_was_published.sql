-- What a published version is made of stays as it is; the same document, handed in again after a correction, has another import.
alter table standard_import add column superseded boolean not null default false;
drop index standard_import_of_document;
create unique index standard_import_of_document
    on standard_import (sha256, given_code, given_version, given_corrects) where state <> 'DISCARDED' and not superseded;
