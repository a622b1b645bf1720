package kz.kasip.standards.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * Stores a document within the caller's transaction; its import begins by itself soon after that has ended.
     *
     * @param given the code of its standard where the document has none, or null
     */
    @Transactional
    public UUID take(byte[] bytes, String fileName, StandardCode given, String editor) {
        return standards.enqueue(NewImport.of(bytes, fileName, given, null, editor));
    }

    /** How far imports are, by their ids; an unknown id has no entry. */
    @Transactional
    public Map<UUID, ImportProgress> progress(Collection<UUID> ids) {
        return imports.list("id in ?1", ids).stream()
                .map(row -> ImportProgress.of(row, json))
                .collect(Collectors.toMap(ImportProgress::id, Function.identity()));
    }
}
