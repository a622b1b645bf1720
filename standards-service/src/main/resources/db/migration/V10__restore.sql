-- Called by deploy/restore on a database that takes the place of another: those who follow begin anew.
create function after_restore() returns void language sql as $$
    update feed set epoch = gen_random_uuid();
    update standard_import set lease_owner = null, lease_until = null where lease_owner is not null;
$$;
