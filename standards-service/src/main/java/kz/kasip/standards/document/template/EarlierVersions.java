package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.StandardDocument.Approval;
import kz.kasip.standards.document.TechnicalData.EarlierVersion;
import kz.kasip.standards.document.reading.Block;

/** The earlier versions that a document of the present form names, each with its planned review and its developers. */
final class EarlierVersions {

    static final String PATH = "technicalData.earlierVersions";

    private static final Pattern BULLET = Pattern.compile("^[-–—•]\\s+");

    private final Source source;
    private final Report report;
    private final List<Versions> versions = new ArrayList<>();

    EarlierVersions(Source source, Report report) {
        this.source = source;
        this.report = report;
    }

    void take(Occurrence occurrence) {
        switch (occurrence.label) {
            case EARLIER_VERSION -> {
                versions.add(new Versions(source, report));
                open().version(occurrence.value);
            }
            case EARLIER_APPROVAL -> approval(occurrence.value);
            default -> open().review(occurrence.value);
        }
    }

    void developers(List<String> names) {
        open().developers(names);
    }

    private void approval(List<Block> value) {
        List<Block> lines = value.stream()
                .map(block -> block.with(BULLET.matcher(block.text()).replaceFirst("")))
                .toList();
        Approval approval = ApprovalAct.whole(lines, report);
        if (approval == null || !open().approved(approval)) {
            report.unplaced(PATH, value);
        }
    }

    private Versions open() {
        if (versions.isEmpty()) {
            versions.add(new Versions(source, report));
        }
        return versions.getLast();
    }

    List<EarlierVersion> done() {
        return versions.stream()
                .map(version -> new EarlierVersion(
                        version.number(),
                        version.year(),
                        version.review(),
                        version.developers(),
                        version.approval(null)))
                .toList();
    }
}
