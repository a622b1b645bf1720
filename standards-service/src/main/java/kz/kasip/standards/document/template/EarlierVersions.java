package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import kz.kasip.standards.document.TechnicalData.EarlierVersion;

/** The earlier versions that a document of the present form names, each with its planned review and its developers. */
final class EarlierVersions {

    static final String PATH = "technicalData.earlierVersions";

    private final Source source;
    private final Report report;
    private final List<Versions> versions = new ArrayList<>();

    EarlierVersions(Source source, Report report) {
        this.source = source;
        this.report = report;
    }

    void take(Occurrence occurrence) {
        if (occurrence.label == Label.EARLIER_VERSION) {
            versions.add(new Versions(source, report));
            open().version(occurrence.value);
        } else {
            open().review(occurrence.value);
        }
    }

    void developers(List<String> names) {
        open().developers(names);
    }

    private Versions open() {
        if (versions.isEmpty()) {
            versions.add(new Versions(source, report));
        }
        return versions.getLast();
    }

    List<EarlierVersion> done() {
        return versions.stream()
                .map(version ->
                        new EarlierVersion(version.number(), version.year(), version.review(), version.developers()))
                .toList();
    }
}
