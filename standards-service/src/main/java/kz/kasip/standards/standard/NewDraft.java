package kz.kasip.standards.standard;

import java.util.List;
import java.util.Map;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;

/**
 * A revision of a draft whose cards are stored and whose content is complete.
 *
 * @param document the document that it is made for
 * @param officialRevision 1, or of a correction the number after that of the revision that it corrects
 * @param corrects what a correction corrects, by language; else empty
 * @param counterpart the draft's document in the other language that is merged into the content, or null
 */
public record NewDraft(
        VersionDocument document,
        VersionDocument counterpart,
        StandardCode code,
        int number,
        int officialRevision,
        Map<String, String> corrects,
        long revision,
        String digest,
        Actor editor,
        VersionContent content,
        List<OkedCode> okedPath,
        List<VersionFinding> findings) {

    boolean isCorrection() {
        return officialRevision > 1;
    }
}
