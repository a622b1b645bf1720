-- False from a restore on until standards-service has handed in again what is missing since the backup.
alter table feed add column complete boolean not null default true;

-- Called by deploy/restore on a database that takes the place of another: those who follow begin anew.
create function after_restore() returns void language sql as $$
    update feed set epoch = gen_random_uuid(), complete = false;
    update follow set holder = null, held_until = null;
$$;
