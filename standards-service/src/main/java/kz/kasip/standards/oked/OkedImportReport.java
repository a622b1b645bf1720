package kz.kasip.standards.oked;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import of the official table did. */
@Schema(description = "What an import of the official table did.")
record OkedImportReport(
        @NotNull @Schema(examples = "NK RK 03-2019") String edition,
        @NotNull @Schema(description = "Rows taken.") int rows,

        @NotNull @Schema(description = "Entries that were not there before.")
        int added,

        @NotNull @Schema(description = "Entries whose names were set anew.")
        int updated,

        @NotNull @Schema(description = "Rows that were left out, and why.")
        List<Skipped> skipped) {

    /** A row that was left out. */
    @Schema(name = "OkedSkippedRow")
    record Skipped(
            @NotNull @Schema(description = "Counted from 1.")
            int row,

            String code,
            @NotNull String message) {}
}
