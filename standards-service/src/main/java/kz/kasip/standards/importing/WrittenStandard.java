package kz.kasip.standards.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.standards.client.DraftCard;
import kz.kasip.standards.client.StoredDraft;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.content.StandardContent;
import kz.kasip.standards.standard.VersionContent;
import kz.kasip.standards.standard.VersionFinding;

/** A standard that an editor wrote whole, in all its languages. */
record WrittenStandard(StandardContent written, List<VersionFinding> findings) implements DraftSource {

    /** What stands for the format of a document. */
    static final String FORMAT = "json";

    @Override
    public List<DraftCard> cards() {
        return written.draftCards();
    }

    @Override
    public VersionContent content(StandardCode code, List<StoredDraft.StoredCard> stored) {
        return written.versionContent(
                stored.stream().collect(Collectors.toMap(StoredDraft.StoredCard::number, StoredDraft.StoredCard::id)));
    }

    @Override
    public List<OkedCode> okedPath() {
        return written.oked().stream()
                .flatMap(step -> Stream.ofNullable(step.code()))
                .flatMap(code -> OkedCode.read(code).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<VersionFinding> mismatches() {
        return List.of();
    }

    @Override
    public TranslationReport translation() {
        return null;
    }
}
