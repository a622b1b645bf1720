package kz.kasip.standards.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public change in the shape of CloudEvents 1.0. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A change in the shape of CloudEvents 1.0.", examples = Examples.CHANGE)
public record PublicChange(
        @NotNull @Schema(examples = "1.0") String specversion,

        @NotNull @Schema(
                description =
                        "Unique within the source; the same change has the same id for every filter that it matches.",
                examples = "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17")
        String id,

        @NotNull @Schema(examples = PublicChange.SOURCE) String source,

        @NotNull @Schema(
                description =
                        "`published`: a version is in force. `corrected`: an official correction of it, a new revision."
                                + " `changed`: its period or what matches the filter. `repealed`: a tombstone.",
                enumeration = {
                    PublicChange.PUBLISHED,
                    PublicChange.CORRECTED,
                    PublicChange.CHANGED,
                    PublicChange.REPEALED
                })
        String type,

        @NotNull @Schema(description = "Code and version.", examples = "J62011901/1")
        String subject,

        @NotNull @Schema(examples = "2026-09-01T05:00:00Z") Instant time,
        @NotNull @Schema(examples = "application/json") String datacontenttype,
        @NotNull Data data) {

    /** A version is published. */
    public static final String PUBLISHED = "kz.kasip.standard.published";

    /** An official correction of a version is published. */
    public static final String CORRECTED = "kz.kasip.standard.corrected";

    /** The period of a version is set, or it left a filter. */
    public static final String CHANGED = "kz.kasip.standard.changed";

    /** A standard is repealed. */
    public static final String REPEALED = "kz.kasip.standard.repealed";

    static final String SOURCE = "/v1/changes";

    /** Why a mirror is to drop what it holds. */
    @Schema(name = "Tombstone")
    public enum Tombstone {
        /** The standard is out of force, until a later version is published; lists show it with this state. */
        REPEALED,
        /** The standard as it is listed now does not match the filter: drop all that is held of its code. */
        OUTSIDE_FILTER
    }

    /** State and period of the version since the change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChangeData", description = "What a mirror needs of the version, as it is since the change.")
    public record Data(
            @NotNull StandardCode code,
            @NotNull @Schema(examples = "1") int version,

            @NotNull @Schema(description = "Above 1 it is an official correction.", examples = "1")
            int revision,

            @NotNull @Schema(enumeration = {"PUBLISHED", "REPEALED"})
            String status,

            @Schema(description = "First day in force.") LocalDate effectiveFrom,

            @Schema(
                    description =
                            "Last day in force; the day before the first for a version replaced on its first day.")
            LocalDate effectiveTo,

            @Schema(description = "The standard that replaces a repealed one.")
            String replacedBy,

            @NotNull @Schema(description = "Title by language.", examples = "{\"kk\": \"Үлгі сервистерді сүйемелдеу\"}")
            Map<String, String> title,

            @NotNull Links links,

            @Schema(
                    description =
                            "Present where a mirror is to drop something: `REPEALED` where the standard is out of force"
                                    + ", until a later version is published; `OUTSIDE_FILTER` where the standard as it is listed now no longer matches the"
                                    + " filter of the request, so that all that is held of its code is to be dropped.")
            Tombstone tombstone) {}

    /** Where to read on. */
    @Schema(name = "ChangeLinks", description = "Where to read on.")
    public record Links(
            @NotNull @Schema(examples = "/v1/standards/J62011901")
            String standard,

            @NotNull @Schema(examples = "/v1/standards/J62011901/versions/1")
            String version,

            @NotNull @Schema(examples = "/v1/standards/J62011901/versions/1/cards")
            String cards) {

        static Links of(Change change) {
            var standard = "/v1/standards/" + change.code();
            var version = standard + "/versions/" + change.version();
            var revision = change.officialRevision() > 1 ? "?revision=" + change.officialRevision() : "";
            return new Links(standard, version + revision, version + "/cards" + revision);
        }
    }

    /** Whether it tells that the standard left the filter. */
    public boolean isOutside() {
        return data.tombstone() == Tombstone.OUTSIDE_FILTER;
    }

    static PublicChange of(UUID epoch, Change change, Map<String, String> title, boolean outside) {
        var id = new FeedCursor(epoch, change.position()).toString();
        return new PublicChange(
                "1.0",
                // what one filter is told as a tombstone is another event than what the others are told
                outside ? id + ":outside" : id,
                SOURCE,
                outside ? CHANGED : type(change),
                change.code() + "/" + change.version(),
                change.at(),
                MediaType.APPLICATION_JSON,
                data(change, title, outside));
    }

    private static String type(Change change) {
        if (change.type() == Change.Type.VERSION_PUBLISHED) {
            return change.officialRevision() > 1 ? CORRECTED : PUBLISHED;
        }
        return isRepealed(change) ? REPEALED : CHANGED;
    }

    private static boolean isRepealed(Change change) {
        return "REPEALED".equals(change.status());
    }

    private static Data data(Change change, Map<String, String> title, boolean outside) {
        var repealed = isRepealed(change) ? Tombstone.REPEALED : null;
        return new Data(
                change.code(),
                change.version(),
                change.officialRevision(),
                change.status(),
                change.effectiveFrom(),
                change.effectiveTo(),
                change.replacedBy(),
                title,
                Links.of(change),
                outside ? Tombstone.OUTSIDE_FILTER : repealed);
    }
}
