package kz.kasip.standards.code;

import com.fasterxml.jackson.annotation.JsonValue;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of the sectoral and national qualification frameworks, 1 to 8. */
@Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "8", examples = "6")
public record OrkLevel(@JsonValue int value) {

    public OrkLevel {
        if (value < 1 || value > 8) {
            throw refusal();
        }
    }

    /** Reads the parameter {@code orkLevel}. */
    public static OrkLevel fromString(String text) {
        try {
            return new OrkLevel(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw refusal();
        }
    }

    private static Invalid refusal() {
        return new Invalid(
                "parameter-invalid",
                "orkLevel must be between 1 and 8.",
                new Violation("orkLevel", "must be between 1 and 8"));
    }
}
