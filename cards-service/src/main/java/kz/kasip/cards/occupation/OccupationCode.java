package kz.kasip.cards.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.Violation;

/**
 * A code of the national classifier of occupations (НКЗ): one to four digits, for an initial group one more after a
 * hyphen ({@code 2513-0}), for an occupation three more after another ({@code 2513-0-001}).
 */
record OccupationCode(String value) {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}|[0-9]{4}-[0-9](-[0-9]{3})?");
    private static final int GROUP = 4;
    private static final int INITIAL_GROUP = 6;

    /** @throws Invalid naming each part of the code that is wrong */
    OccupationCode {
        if (value == null || !WHOLE.matcher(value).matches()) {
            throw new Invalid(
                    "code-malformed",
                    "'" + value + "' is no code of the classifier of occupations",
                    faults(value == null ? "" : value).toArray(Violation[]::new));
        }
    }

    private static List<Violation> faults(String value) {
        String[] parts = value.split("-", -1);
        List<Violation> faults = new ArrayList<>();
        String digits = parts.length == 1 ? "[0-9]{1,4}" : "[0-9]{4}";
        check(faults, "group", parts[0], digits, parts.length == 1 ? "one to four digits" : "four digits");
        if (parts.length > 1) {
            check(faults, "initialGroup", parts[1], "[0-9]", "one digit");
        }
        if (parts.length > 2) {
            check(faults, "occupation", parts[2], "[0-9]{3}", "three digits");
        }
        if (parts.length > 3) {
            faults.add(new Violation("code", "has " + parts.length + " parts, not at most three"));
        }
        return faults;
    }

    private static void check(List<Violation> faults, String part, String text, String form, String words) {
        if (!text.matches(form)) {
            faults.add(new Violation(part, "'" + text + "' is not " + words));
        }
    }

    /** 1 major, 2 sub-major, 3 minor, 4 group, 5 initial group, 6 occupation. */
    int level() {
        return switch (value.length()) {
            case INITIAL_GROUP -> 5;
            case 10 -> 6;
            default -> value.length();
        };
    }

    /** The code of the node above; null for a major group. */
    OccupationCode parent() {
        return switch (level()) {
            case 1 -> null;
            case 6 -> new OccupationCode(value.substring(0, INITIAL_GROUP));
            case 5 -> new OccupationCode(value.substring(0, GROUP));
            default -> new OccupationCode(value.substring(0, value.length() - 1));
        };
    }

    /** The codes from the major group down to the one above this. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        for (OccupationCode above = parent(); above != null; above = above.parent()) {
            path.addFirst(above.value);
        }
        return path;
    }

    @Override
    public String toString() {
        return value;
    }
}
