-- Archives of documents that were handed in at once; each of their files is an import of its own.
create table import_batch (
    id          uuid primary key,
    file_name   text not null,
    received_by text not null,
    received_at timestamptz not null default now(),
    -- the files in the archive's order: path, import or why it was refused
    files       jsonb not null
);
