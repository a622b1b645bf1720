package kz.kasip.standards.standard;

import java.util.List;
import java.util.UUID;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;

/** A revision of a draft whose cards are stored and whose content is complete. */
public record NewDraft(
        UUID importId,
        StandardCode code,
        int number,
        String language,
        long revision,
        String digest,
        String editor,
        VersionContent content,
        List<OkedCode> okedPath,
        List<VersionFinding> findings) {}
