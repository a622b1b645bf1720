package kz.kasip.standards.standard;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a standard is repealed, and what replaces it. */
@Schema(description = "From when the standard is repealed, and what replaces it.")
record NewRepeal(
        @Schema(description = "Code of the standard that replaces it.")
        StandardCode replacedBy,

        @Schema(
                description =
                        "First day out of force, today where it is left out; on a day to come it stays in force until then, with its last day told.",
                examples = "2027-01-01")
        @JsonDeserialize(using = PlainDay.class)
        LocalDate repealedFrom) {

    static final NewRepeal TODAY = new NewRepeal(null, null);
}
