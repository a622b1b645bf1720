package kz.kasip.standards.oked;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the official table, with the column names that it is published under. */
@Schema(description = "A row of the official table of the classifier.")
record OfficialRow(
        @JsonProperty("CODE") @Schema(examples = "62011") String code,
        @JsonProperty("NAME_RU") String nameRu,
        @JsonProperty("NAME_KZ") String nameKz) {

    /** Reads a line of tab-separated values: code, Russian and Kazakh name. */
    static OfficialRow ofLine(String line) {
        var cells = line.split("\t", -1);
        return new OfficialRow(cells[0], cells.length > 1 ? cells[1] : null, cells.length > 2 ? cells[2] : null);
    }
}
