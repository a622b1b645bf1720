package kz.kasip.standards.standard;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.problem.NotFound;

/** The versions of a standard that whoever asks may read, for what compares them. */
@ApplicationScoped
public class ReadableVersions {

    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final SeenVersions seen;

    ReadableVersions(StandardVersionRepository versions, StoredJson json, SeenVersions seen) {
        this.versions = versions;
        this.json = json;
        this.seen = seen;
    }

    /** Which version is meant; what is null is found by the rule of where it is asked for. */
    public record Asked(Integer version, Integer revision) {}

    /**
     * A version with what it says.
     *
     * @param draft the draft revision that its cards are of, published or not
     */
    public record Readable(
            int version,
            int revision,
            long draft,
            String status,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            VersionContent content) {}

    /** Two versions to compare. */
    public record Pair(Readable from, Readable to) {}

    /**
     * Two versions; the later one is the version in force where it is not said, the earlier one the published one before it.
     *
     * @throws NotFound {@code standard-unknown} or {@code version-unknown}
     */
    public Pair pair(StandardCode code, Asked from, Asked to) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var later =
                    to.version() == null ? seen.inForce(code, null) : seen.numbered(code, to.version(), to.revision());
            if (to.version() == null && to.revision() != null) {
                later = seen.numbered(code, later.number, to.revision());
            }
            var earlier = from.version() == null ? before(later) : seen.numbered(code, from.version(), from.revision());
            if (from.version() == null && from.revision() != null) {
                earlier = seen.numbered(code, earlier.number, from.revision());
            }
            return new Pair(readable(earlier), readable(later));
        });
    }

    private StandardVersion before(StandardVersion later) {
        return versions.history(later.code).stream()
                .filter(version -> version.number < later.number && version.isPublic())
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("version-unknown", "There is no published version before " + later + "."));
    }

    private Readable readable(StandardVersion version) {
        var period = versions.ofPeriod(version);
        return new Readable(
                version.number,
                version.officialRevision,
                version.revision,
                version.status.name(),
                period.effectiveFrom,
                period.effectiveTo,
                json.content(version));
    }
}
