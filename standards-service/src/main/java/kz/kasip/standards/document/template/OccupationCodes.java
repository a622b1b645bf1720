package kz.kasip.standards.document.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;

/** A card's codes in the classifier of occupations: what a code is tells its form where older labels do not. */
final class OccupationCodes {

    private static final Pattern TITLED = Pattern.compile(
            "^(\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,3}){0,2})(?:[.:,;)]|\\s[-–—])?\\s+((?=.*\\p{L})[\\p{L}«\"“(].*)$");
    private static final Pattern CODE = Pattern.compile("\\d{1,4}(?:\\s?[-–—]\\s?\\d{1,3}){0,2}\\.?");
    private static final Pattern OCCUPATION = Pattern.compile("\\d{4}-\\d-\\d{1,3}");
    private static final int LONGEST_CODE = 40;

    private final Source source;
    private final Report report;
    private final String path;
    private String group;
    private String groupTitle;
    private String occupation;

    OccupationCodes(Source source, Report report, String path) {
        this.source = source;
        this.report = report;
        this.path = path;
    }

    String group() {
        return group;
    }

    String groupTitle() {
        return groupTitle;
    }

    String occupation() {
        return occupation;
    }

    void take(Label label, List<Block> value) {
        String text = source.text(value);
        if (text == null) {
            return;
        }
        int marked = text.indexOf(" " + Verbatim.MARK);
        Matcher titled = TITLED.matcher(text);
        if (marked > 0) {
            put(label, text.substring(0, marked), text.substring(marked + 1), value);
        } else if (titled.matches()) {
            put(label, plain(titled.group(1)), PassportChapter.unquoted(titled.group(2)), value);
        } else {
            put(label, CODE.matcher(text).matches() ? plain(text) : text, null, value);
        }
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "").replaceAll("[–—]", "-").replaceFirst("\\.$", "");
    }

    private void put(Label label, String code, String title, List<Block> value) {
        boolean whole = OCCUPATION.matcher(code).matches();
        boolean isOccupation = source.generation == Generation.PRESENT ? label == Label.OCCUPATION_CODE : whole;
        String taken = isOccupation ? occupation : group;
        // a code as written, also a malformed one; what is longer than any code is some other text
        if (taken != null || code.length() > LONGEST_CODE || isOccupation && title != null) {
            unplaced(isOccupation ? "occupationCode" : "groupCode", value);
        } else if (isOccupation) {
            occupation = code;
        } else {
            group = code;
            groupTitle = title;
        }
    }

    private void unplaced(String field, List<Block> value) {
        report.found(
                Rule.UNPLACED_TEXT,
                path + "." + field,
                "The text stands where a code belongs.",
                source.text(value),
                value.getFirst().line());
    }
}
