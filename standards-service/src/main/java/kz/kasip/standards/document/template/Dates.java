package kz.kasip.standards.document.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and years as documents write them. */
public final class Dates {

    private static final Pattern DIGITS =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern RUSSIAN =
            Pattern.compile("(?<!\\d)(\\d{1,2})[»\"]?\\s+(\\p{L}{3,12})\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern KAZAKH =
            Pattern.compile("((?:19|20)\\d{2})\\s+жыл\\p{L}{0,4}\\s+[«\"]?(\\d{1,2})[»\"]?\\s+(\\p{L}{3,16})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])(?:19|20)\\d{2}(?![\\d.]\\d|\\d)");
    private static final Pattern ALONE =
            Pattern.compile("\\s*\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}\\s*(?:г|ж|года|жыл|жылы)?[.;]?\\s*");
    private static final int LONGEST_ENDING = 4;
    private static final List<List<String>> MONTHS = List.of(
            List.of("январ", "қаңтар"),
            List.of("феврал", "ақпан"),
            List.of("март", "наурыз"),
            List.of("апрел", "сәуір"),
            List.of("май", "мая", "мамыр"),
            List.of("июн", "маусым"),
            List.of("июл", "шілде"),
            List.of("август", "тамыз"),
            List.of("сентябр", "қыркүйек"),
            List.of("октябр", "қазан"),
            List.of("ноябр", "қараша"),
            List.of("декабр", "желтоқсан"));

    private Dates() {}

    /** Whether a text is a date and nothing else. */
    public static boolean isDate(String text) {
        return ALONE.matcher(text).matches();
    }

    /** A date and where it stands in its text. */
    record Found(LocalDate date, int begin, int end) {}

    /** The first date in a text, or null. */
    static Found first(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return found(iso, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.find()) {
            return found(digits, digits.group(3), digits.group(2), digits.group(1));
        }
        Matcher kazakh = KAZAKH.matcher(text);
        if (kazakh.find()) {
            return found(kazakh, kazakh.group(1), month(kazakh.group(3)), kazakh.group(2));
        }
        Matcher russian = RUSSIAN.matcher(text);
        return russian.find() ? found(russian, russian.group(3), month(russian.group(2)), russian.group(1)) : null;
    }

    /** The first date in a text, or the last day of its first year where it names no day. */
    static Found firstOrYear(String text) {
        Found date = first(text);
        Matcher year = YEAR.matcher(text);
        if (date != null || !year.find()) {
            return date;
        }
        return new Found(LocalDate.of(Integer.parseInt(year.group()), 12, 31), year.start(), year.end());
    }

    private static String month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = MONTHS.size() - 1; i >= 0; i--) {
            if (MONTHS.get(i).stream()
                    .anyMatch(stem -> lower.startsWith(stem) && lower.length() <= stem.length() + LONGEST_ENDING)) {
                return String.valueOf(i + 1);
            }
        }
        return "0";
    }

    private static Found found(Matcher at, String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new Found(date, at.start(), at.end());
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
