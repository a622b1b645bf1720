package kz.kasip.cards.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;

/** One entry of the feed of standards-service, as far as it is read here. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandardChange(
        long position,
        Instant at,
        String type,
        String code,
        int version,
        Long revision,
        String digest,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String status,
        String replacedBy,
        Integer officialRevision) {

    /** What is told without one is of the first official revision. */
    public StandardChange {
        officialRevision = officialRevision == null ? Integer.valueOf(1) : officialRevision;
    }

    /** A revision of a version is published. */
    public static final String PUBLISHED = "VERSION_PUBLISHED";

    /** State, end or successor of a version changed. */
    public static final String CHANGED = "VERSION_CHANGED";

    /** The drafts of a version up to a revision are discarded. */
    public static final String DISCARDED = "DRAFT_DISCARDED";
}
