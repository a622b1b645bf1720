package kz.kasip.standards.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of a standard: OKED section, five digits of the subclass and a serial, for instance {@code J62011023}. */
@Schema(type = SchemaType.STRING, examples = "J62011901", pattern = "[A-U]\\d{8}")
public record StandardCode(@JsonValue String value) implements Comparable<StandardCode> {

    private static final int LENGTH = 9;

    /** Takes a code as typed: surrounding space and small letters are forgiven, anything else is refused by part. */
    @JsonCreator
    public StandardCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        var violations = violations(value);
        if (!violations.isEmpty()) {
            throw new Invalid(
                    "code-malformed",
                    "A standard's code is a section letter, five digits and a serial of three, like J62011901.",
                    violations.toArray(Violation[]::new));
        }
    }

    /** What is wrong with the form of a code, by part; empty where nothing is. */
    public static List<Violation> violations(String value) {
        var violations = new ArrayList<Violation>();
        if (value.isEmpty() || !OkedSection.exists(value.charAt(0))) {
            violations.add(new Violation("code.section", "must be a letter from A to U"));
        }
        if (!part(value, 1, 6).matches("\\d{5}")) {
            violations.add(new Violation("code.subclass", "must be five digits"));
        }
        if (!part(value, 6, LENGTH).matches("\\d{3}")) {
            violations.add(new Violation("code.serial", "must be three digits"));
        }
        if (value.length() > LENGTH) {
            violations.add(new Violation("code", "is longer than nine characters"));
        }
        return violations;
    }

    private static String part(String value, int from, int to) {
        return value.substring(Math.min(from, value.length()), Math.min(to, value.length()));
    }

    /** The letter of the section. */
    public String section() {
        return value.substring(0, 1);
    }

    /** The subclass that the digits stand for. */
    public OkedCode subclass() {
        return new OkedCode(value.substring(1, 6));
    }

    /** The number of the standard within its subclass. */
    public String serial() {
        return value.substring(6);
    }

    /** Whether the section's letter is that of the subclass's division. */
    public boolean isConsistent() {
        return subclass()
                .section()
                .map(OkedCode::value)
                .filter(section()::equals)
                .isPresent();
    }

    @Override
    public int compareTo(StandardCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
