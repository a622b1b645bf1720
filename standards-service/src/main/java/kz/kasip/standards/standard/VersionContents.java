package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.NotFound;

/** Tells what versions say, to who makes drafts of them. */
@ApplicationScoped
public class VersionContents {

    /**
     * A revision of a version.
     *
     * @param revision the number of the draft, which grows with each change of its content
     * @param corrects what it corrects, by language; empty where it is no correction
     */
    public record Held(
            boolean isDraft, long revision, UUID importId, Map<String, String> corrects, VersionContent content) {

        /** What stands for all that it corrects where nothing else is said; empty where it is no correction. */
        public String correcting(String language) {
            return WrittenDrafts.standingFor(corrects, language);
        }
    }

    private final StandardVersionRepository versions;
    private final StoredJson json;

    VersionContents(StandardVersionRepository versions, StoredJson json) {
        this.versions = versions;
        this.json = json;
    }

    /** The draft of a version, or of a correction of it. */
    @Transactional
    public Optional<Held> draft(StandardCode code, int number) {
        return versions.draft(code, number).map(this::held);
    }

    /** One revision of a version, without a number of its own the newest, be it a draft. */
    @Transactional
    public Held get(StandardCode code, int number, Integer officialRevision) {
        var version = officialRevision == null
                ? versions.newest(code, number)
                : versions.find(code, number, officialRevision);
        return version.map(this::held).orElseThrow(() -> unknown(code, number));
    }

    private static NotFound unknown(StandardCode code, int number) {
        return StandardVersionRepository.unknown(code, number);
    }

    private Held held(StandardVersion version) {
        return new Held(
                version.status.isDraft(),
                version.revision,
                version.importId,
                json.corrects(version),
                json.content(version));
    }
}
