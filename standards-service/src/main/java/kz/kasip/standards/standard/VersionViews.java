package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the answer of a version, with the revisions that it has; runs in the caller's transaction. */
@ApplicationScoped
class VersionViews {

    private final StandardVersionRepository versions;
    private final StoredJson json;
    private final Reader reader;

    VersionViews(StandardVersionRepository versions, StoredJson json, Reader reader) {
        this.versions = versions;
        this.json = json;
        this.reader = reader;
    }

    /** A corrected revision is answered with the period and the successor that its version has by now. */
    VersionView of(StandardVersion version) {
        var revisions = versions.revisions(version.code, version.number).stream()
                .filter(reader::sees)
                .toList();
        return of(version, revisions, versions.ofPeriod(version));
    }

    /** The answer that everybody gets, whoever asks, of a version in force with its public revisions. */
    VersionView publicOf(StandardVersion version, List<StandardVersion> revisions) {
        return of(version, revisions, version);
    }

    private VersionView of(StandardVersion version, List<StandardVersion> revisions, StandardVersion period) {
        return VersionView.of(version, json.content(version), json.correctsOrNull(version), listed(revisions), period);
    }

    private List<RevisionItem> listed(List<StandardVersion> revisions) {
        return revisions.size() < 2
                ? null
                : revisions.stream()
                        .map(revision -> RevisionItem.of(revision, json))
                        .toList();
    }
}
