package kz.kasip.standards.change;

import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;

/** A change that is to be written to the feed. */
public record NewChange(
        Change.Type type,
        StandardCode code,
        int version,
        long revision,
        String digest,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String status,
        String replacedBy,
        int officialRevision) {}
