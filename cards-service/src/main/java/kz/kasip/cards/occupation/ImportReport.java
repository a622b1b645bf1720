package kz.kasip.cards.occupation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of the classifier did. */
@Schema(name = "OccupationImportReport", description = "What an import of the classifier of occupations did.")
record ImportReport(
        @NotNull @Schema(description = "Rows in the table.", examples = "14094")
        int rows,

        @NotNull @Schema(description = "Codes that were new.", examples = "14094")
        int added,

        @NotNull @Schema(description = "Codes whose names changed.", examples = "0")
        int changed,

        @NotNull @Schema(description = "Codes that stayed as they were.", examples = "0")
        int unchanged) {}
