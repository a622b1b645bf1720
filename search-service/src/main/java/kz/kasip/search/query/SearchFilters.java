package kz.kasip.search.query;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Status;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What hits can be limited to; of several values of one filter any will do. No examples: a reader who tries the operation out would
 * send them all at once and find nothing.
 */
class SearchFilters {
    @QueryParam("orkLevel")
    @Parameter(
            description = "Of cards of this level, 1 to 8; may be repeated.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Integer.class))
    List<String> orkLevels = List.of();

    @QueryParam("oked")
    @Parameter(
            description =
                    "Of standards of this activity or a part of it: section, division, group, class or subclass, with"
                            + " or without dots; may be repeated.")
    List<String> oked = List.of();

    @QueryParam("standard")
    @Parameter(description = "Of this standard, like J62012900; may be repeated.")
    List<String> standards = List.of();

    @QueryParam("kind")
    @Parameter(
            description = "What to find; may be repeated.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Kind.class))
    List<String> kinds = List.of();

    @QueryParam("group")
    @Parameter(
            description =
                    "Of cards of this group of the classifier of occupations, like 2513-0, with or without the hyphen; may"
                            + " be repeated.")
    List<String> groups = List.of();

    @QueryParam("status")
    @Parameter(
            description =
                    "PUBLISHED: what is in force (so where it is left out); REPEALED: the last version of standards that"
                            + " were repealed; both where it is repeated.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Status.class))
    List<String> statuses = List.of();

    @QueryParam("asOf")
    @Parameter(
            description =
                    "In what was in force on this day, going by what is published today; today in Almaty where it is"
                            + " left out.")
    LocalDate asOf;
}
