package kz.kasip.standards.standard;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the revisions of a version: as it was published first, and each official correction. */
@Schema(
        name = "StandardRevision",
        description = "A revision of a version: as it was published first, or an official correction.")
record RevisionItem(
        @NotNull @Schema(examples = "2") int revision,
        @NotNull StandardVersion.Status status,

        @Schema(
                description = "What it corrects, by language; absent of the first.",
                examples = "{\"ru\": \"Код занятия в третьей карточке\"}")
        Map<String, String> corrects,

        Instant publishedAt) {

    static RevisionItem of(StandardVersion version, StoredJson json) {
        return new RevisionItem(
                version.officialRevision, version.status, json.correctsOrNull(version), version.publishedAt);
    }
}
