-- Who did what to which version, when and from which address; written in the transaction of the deed itself.
create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    actor   text not null,
    -- absent for what the system does by itself
    address text,
    action  text not null check (action in ('IMPORTED', 'DRAFTED', 'COMMENTED', 'RESOLVED', 'SUBMITTED', 'RETURNED', 'APPROVED',
        'PUBLISHED', 'SCHEDULED', 'WITHDRAWN', 'ACTIVATED', 'CORRECTED', 'REPEALED', 'DISCARDED')),
    code    text not null,
    version integer not null,
    detail  text
);
create index audit_entry_of_standard on audit_entry (code, id);
create index audit_entry_of_actor on audit_entry (actor, id);

create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function append_only();
create trigger audit_entry_not_truncated before truncate on audit_entry for each statement execute function append_only();

-- An import may go on long after its request: whose it is stands beside it.
alter table standard_import add column received_from text;
