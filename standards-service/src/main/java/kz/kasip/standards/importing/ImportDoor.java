package kz.kasip.standards.importing;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.StandardCode;

/** Takes documents that are imported later, and tells how far they are. */
@ApplicationScoped
public class ImportDoor {

    private final StandardImport standards;
    private final ImportRepository imports;
    private final ImportJson json;

    ImportDoor(StandardImport standards, ImportRepository imports, ImportJson json) {
        this.standards = standards;
        this.imports = imports;
        this.json = json;
    }

    /**
     * Stores a document in a transaction of its own; its import begins by itself soon after. A document that is being
     * imported, or was, is left as it is.
     *
     * @param given the code of its standard where the document has none, or null
     */
    @Transactional(REQUIRES_NEW)
    public UUID take(byte[] bytes, String fileName, StandardCode given, Actor editor) {
        var handedIn = NewImport.of(bytes, fileName, given, null, editor);
        return imports.underWayOrReady(handedIn).orElseGet(() -> standards.enqueue(handedIn));
    }

    /** How far imports are, by their ids; an unknown id has no entry. */
    @Transactional
    public Map<UUID, ImportProgress> progress(Collection<UUID> ids) {
        return imports.progress(ids).stream()
                .map(row -> ImportProgress.of(row, json))
                .collect(Collectors.toMap(ImportProgress::id, Function.identity()));
    }
}
