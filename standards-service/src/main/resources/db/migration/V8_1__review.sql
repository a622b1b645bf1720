-- Who changed a draft's content, who handed it in for approval and who approved it; new content begins all of it anew but the first.
alter table standard_version
    add column editors text[] not null default '{}',
    add column submitted_by text,
    add column submitted_at timestamptz,
    add column approved_by text,
    add column approved_at timestamptz,
    add constraint what_is_submitted_has_a_submitter check (status <> 'SUBMITTED' or submitted_at is not null),
    add constraint what_is_approved_has_an_approver check (status <> 'APPROVED' or approved_at is not null);
update standard_version set editors = array[drafted_by];

create function review_of_published_version_never_changes() returns trigger language plpgsql as $$
begin
    if (new.editors, new.submitted_by, new.submitted_at, new.approved_by, new.approved_at)
        is distinct from (old.editors, old.submitted_by, old.submitted_at, old.approved_by, old.approved_at)
    then
        raise exception 'who made and approved version %/% never changes', old.code, old.number;
    end if;
    return new;
end $$;
create trigger review_of_published_version_never_changes before update on standard_version
    for each row when (old.status in ('PUBLISHED', 'CORRECTED', 'REPEALED'))
    execute function review_of_published_version_never_changes();

-- What those who review say of a version; resolved once, and never reworded.
create table review_comment (
    id          uuid primary key,
    version_id  uuid not null references standard_version on delete cascade,
    path        text,
    text        text not null,
    author      text not null,
    at          timestamptz not null,
    resolved_by text,
    resolved_at timestamptz,
    check ((resolved_by is null) = (resolved_at is null))
);
create index review_comment_of_version on review_comment (version_id, at);

create function review_comment_never_changes() returns trigger language plpgsql as $$
begin
    if old.resolved_at is not null or (new.id, new.version_id, new.path, new.text, new.author, new.at)
        is distinct from (old.id, old.version_id, old.path, old.text, old.author, old.at)
    then
        raise exception 'a comment is resolved once and never changed';
    end if;
    return new;
end $$;
create trigger review_comment_never_changes before update on review_comment
    for each row execute function review_comment_never_changes();
