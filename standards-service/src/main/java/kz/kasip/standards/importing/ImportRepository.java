package kz.kasip.standards.importing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.problem.NotFound;

/** The imports and the documents that they are of. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<DocumentImport, UUID> {

    /** Stores a document and its import, unless both are there already, and locks the import. */
    DocumentImport receive(NewImport handedIn) {
        insert(handedIn);
        // whoever held the lock may have put another import in its place
        return locked(handedIn).or(() -> again(handedIn)).orElseThrow();
    }

    private Optional<DocumentImport> again(NewImport handedIn) {
        insert(handedIn);
        return locked(handedIn);
    }

    private Optional<DocumentImport> locked(NewImport handedIn) {
        return of(handedIn, "<>", DocumentImport.State.DISCARDED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    private void insert(NewImport handedIn) {
        getEntityManager()
                .createNativeQuery(
                        "insert into document (sha256, bytes) values (:sha256, :bytes) on conflict do nothing")
                .setParameter("sha256", handedIn.sha256())
                .setParameter("bytes", handedIn.bytes())
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("""
                        insert into standard_import (id, sha256, given_code, given_version, given_corrects, file_name, state,
                            received_by, received_from, base, arrival)
                        values (:id, :sha256, :code, :version, :corrects, :name, 'RECEIVED', :editor,
                            cast(:address as text), cast(:base as bigint), nextval('draft_revision'))
                        on conflict (sha256, given_code, given_version, given_corrects)
                            where state <> 'DISCARDED' and not superseded do nothing
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("sha256", handedIn.sha256())
                .setParameter("code", handedIn.codeOrEmpty())
                .setParameter("version", handedIn.versionOrZero())
                .setParameter("corrects", handedIn.corrects())
                .setParameter("name", handedIn.fileName())
                .setParameter("editor", handedIn.editor().name())
                .setParameter("address", handedIn.editor().address())
                .setParameter("base", handedIn.base())
                .executeUpdate();
    }

    /** The number of a document that arrives now; the numbers only ever grow. */
    long nextArrival() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('draft_revision')", Long.class)
                .getSingleResult();
    }

    /** The import of a document that is under way or led to a draft, also where a code was given beside it. */
    Optional<UUID> underWayOrReady(NewImport handedIn) {
        return getEntityManager()
                .createQuery(
                        "select id from DocumentImport where sha256 = :sha256 and givenCode in ('', :code)"
                                + " and givenVersion = 0 and givenCorrects = '' and state not in (:failed, :discarded) order by givenCode",
                        UUID.class)
                .setParameter("sha256", handedIn.sha256())
                .setParameter("code", handedIn.codeOrEmpty())
                .setParameter("failed", DocumentImport.State.FAILED)
                .setParameter("discarded", DocumentImport.State.DISCARDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How far imports are. */
    List<ImportProgress.Row> progress(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select id, state, code, version, language, failure from DocumentImport where id in :ids",
                        ImportProgress.Row.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The version that a document has led to, if it was handed in before. */
    @Transactional
    Optional<Integer> versionOf(NewImport handedIn) {
        return of(handedIn, "=", DocumentImport.State.DRAFT_READY)
                .firstResultOptional()
                .map(row -> row.version);
    }

    private PanacheQuery<DocumentImport> of(NewImport handedIn, String is, DocumentImport.State state) {
        return find(
                "sha256 = ?1 and givenCode = ?2 and givenVersion = ?3 and givenCorrects = ?4 and not superseded"
                        + " and state " + is + " ?5",
                handedIn.sha256(),
                handedIn.codeOrEmpty(),
                handedIn.versionOrZero(),
                handedIn.corrects(),
                state);
    }

    byte[] bytes(String sha256) {
        return (byte[]) getEntityManager()
                .createNativeQuery("select bytes from document where sha256 = :sha256", byte[].class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    DocumentImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("import-unknown", "There is no import " + id + "."));
    }

    DocumentImport locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Leases an import that is under way and that nobody works on. */
    Optional<UUID> claim(String owner, int seconds) {
        @SuppressWarnings("unchecked")
        List<UUID> claimed = getEntityManager()
                .createNativeQuery("""
                        update standard_import set failures = failures + 1, lease_owner = :owner, lease_until = now() + make_interval(secs => :seconds)
                        where id = (select id from standard_import
                            where state in ('RECEIVED', 'PARSED', 'CARDS_STORED')
                              and (lease_until is null or lease_until < now())
                            order by received_at, arrival limit 1 for update skip locked)
                        returning id
                        """, UUID.class)
                .setParameter("owner", owner)
                .setParameter("seconds", seconds)
                .getResultList();
        return claimed.stream().findFirst();
    }

    /** Marks the imports whose draft is discarded, so that their documents can be handed in again. */
    void discard(String code, int version, long after, long revision) {
        getEntityManager()
                .createNativeQuery("""
                        update standard_import set state = 'DISCARDED' where code = :code and version = :version
                          and state = 'DRAFT_READY' and coalesce(revision, 0) > :after
                          and coalesce(revision, 0) <= :revision
                        """)
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("after", after)
                .setParameter("revision", revision)
                .executeUpdate();
    }
}
