package kz.kasip.search.index;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The place of a standard in the classifier of economic activities: codes from the section down, with their dots. */
public record OkedPath(List<String> codes) {
    private static final Pattern SECTION = Pattern.compile("[A-U]");
    private static final Pattern CLASS = Pattern.compile("\\d{2}\\.\\d{2}");

    /** Without dots and in upper case, the form that codes are compared in. */
    public static String bare(String code) {
        return code.strip().replace(".", "").toUpperCase(Locale.ROOT);
    }

    List<String> bare() {
        return codes.stream().map(OkedPath::bare).toList();
    }

    private String section() {
        return first(SECTION);
    }

    private String activityClass() {
        return first(CLASS);
    }

    /** The section, and the class under it. */
    List<String> tree() {
        String section = section();
        String activity = activityClass();
        return section == null
                ? List.of()
                : activity == null ? List.of(section) : List.of(section, section + "/" + activity);
    }

    private String first(Pattern form) {
        return codes.stream()
                .filter(code -> form.matcher(code).matches())
                .findFirst()
                .orElse(null);
    }
}
