package kz.kasip.cards.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;

/** The code of a professional standard: section letter, five digits of an OKED subclass, three of a serial ({@code J62012900}). */
public record StandardCode(String value) {
    private static final Pattern WHOLE = Pattern.compile("[A-U][0-9]{8}");
    private static final int LENGTH = 9;

    /** @throws Invalid naming each part of the code that is wrong */
    public StandardCode {
        if (value == null || !WHOLE.matcher(value).matches()) {
            throw new Invalid(
                    "code-malformed",
                    "'" + value + "' is no standard code: a section letter, five subclass digits, three serial digits",
                    faults(value == null ? "" : value).toArray(Violation[]::new));
        }
    }

    private static List<Violation> faults(String value) {
        List<Violation> faults = new ArrayList<>();
        if (value.length() != LENGTH) {
            faults.add(new Violation("code", "has " + value.length() + " characters, not " + LENGTH));
        }
        if (!part(value, 0, 1).matches("[A-U]")) {
            faults.add(new Violation("section", "'" + part(value, 0, 1) + "' is no OKED section (A to U)"));
        }
        if (!part(value, 1, 6).matches("[0-9]{5}")) {
            faults.add(new Violation("subclass", "'" + part(value, 1, 6) + "' is not five digits"));
        }
        if (!part(value, 6, LENGTH).matches("[0-9]{3}")) {
            faults.add(new Violation("serial", "'" + part(value, 6, LENGTH) + "' is not three digits"));
        }
        return faults;
    }

    private static String part(String value, int from, int to) {
        return value.substring(Math.min(from, value.length()), Math.min(to, value.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
