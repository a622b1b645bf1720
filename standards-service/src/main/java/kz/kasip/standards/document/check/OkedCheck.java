package kz.kasip.standards.document.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.OkedEntry.Level;
import kz.kasip.standards.document.StandardDocument;

/** Whether the path in the classifier of economic activities is whole and leads downward. */
final class OkedCheck {

    private OkedCheck() {}

    static void of(StandardDocument document, Findings findings) {
        List<OkedEntry> path = document.oked();
        if (path.isEmpty()) {
            findings.add(
                    Rule.MISSING_OKED, "oked", "The document has no path in the classifier of economic activities.");
            return;
        }
        boolean broken = false;
        var wider = new ArrayList<OkedEntry>();
        for (OkedEntry entry : path) {
            wider.removeIf(before -> before.level().ordinal() >= entry.level().ordinal());
            if (!wider.isEmpty() && !isUnder(entry, wider.getLast())) {
                broken = true;
                outside(entry, wider.getLast(), path.getLast(), findings);
            }
            wider.add(entry);
        }
        if (!broken) {
            gaps(path, findings);
        }
    }

    private static void outside(OkedEntry entry, OkedEntry wider, OkedEntry last, Findings findings) {
        findings.add(
                Rule.OKED_PATH_BROKEN,
                "oked",
                "Code " + entry.code() + " does not lie under " + wider.code() + ".",
                null,
                OkedCode.read(last.code())
                        .map(code -> "The path of " + code + " is " + steps(code) + ".")
                        .orElse(null));
    }

    private static boolean isUnder(OkedEntry entry, OkedEntry wider) {
        if (wider.level() != Level.SECTION) {
            return entry.code().startsWith(wider.code());
        }
        Optional<OkedCode> section = OkedCode.read(entry.code()).flatMap(OkedCode::section);
        return section.isEmpty() || section.get().value().equals(wider.code());
    }

    /** Levels that the path leaves out; the code that belongs there follows from the narrower ones. */
    private static void gaps(List<OkedEntry> path, Findings findings) {
        var missing = EnumSet.allOf(Level.class);
        path.forEach(entry -> missing.remove(entry.level()));
        if (missing.isEmpty()) {
            return;
        }
        var own = OkedCode.read(path.getLast().code()).map(OkedCode::path).orElse(List.of());
        var codes = new ArrayList<String>();
        own.stream()
                .filter(code -> missing.contains(Level.valueOf(code.level().name())))
                .forEach(code -> codes.add(code.value()));
        findings.add(
                Rule.MISSING_OKED_LEVEL,
                "oked",
                "The path in the classifier of economic activities lacks its "
                        + missing.stream()
                                .map(level -> level.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ".",
                null,
                codes.size() == missing.size() ? "Add " + String.join(", ", codes) + " to the path." : null);
    }

    /** The codes from the section down, for instance {@code J, 62, 62.0, 62.01, 62.01.1}. */
    static String steps(OkedCode code) {
        return Arrays.toString(code.path().toArray()).replaceAll("[\\[\\]]", "");
    }
}
