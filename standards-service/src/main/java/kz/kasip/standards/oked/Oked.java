package kz.kasip.standards.oked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;

/** The classifier as other features use it: documents add to it, and names are read from it. */
@ApplicationScoped
public class Oked {

    /** An entry as a document names it. */
    public record Named(OkedCode code, String title) {}

    private final OkedRepository entries;
    private final OkedConfig config;

    Oked(OkedRepository entries, OkedConfig config) {
        this.entries = entries;
        this.config = config;
    }

    /** Takes the path that a version's documents name, by language, in place of what was named before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mention(StandardCode standard, int version, Map<String, List<Named>> paths) {
        entries.lock();
        entries.forget(standard, version);
        paths.forEach((language, path) -> mention(standard, version, language, path));
    }

    private void mention(StandardCode standard, int version, String language, List<Named> path) {
        var edition = config.edition();
        for (var named : path) {
            entries.save(
                    new OkedEntry(named.code(), edition, Map.of(language, named.title()), OkedEntry.Source.DOCUMENT));
            entries.mention(standard, version, language, edition, named.code(), named.title());
        }
    }

    /** Drops what a discarded draft named. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(StandardCode standard, int version) {
        entries.lock();
        entries.forget(standard, version);
    }

    /** The path to a code in the edition in force, as far as it is known. */
    List<OkedRef> path(OkedCode code) {
        return entries.list(config.edition(), code.path()).stream()
                .map(OkedRef::of)
                .toList();
    }
}
