package kz.kasip.standards.document.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A qualification level as written in a text. */
final class Level {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
    private static final Pattern ONE = Pattern.compile("(?<![\\d.])([1-8])(?![\\d])");
    private static final Pattern ROMAN_ALONE = Pattern.compile("^\\s*([IІVХХ]{1,4})(?![\\p{L}\\d])");
    private static final Pattern RANGE = Pattern.compile("[1-8]\\s?(?:-?\\p{L}{0,3})?\\s?[-–—/]\\s?[1-8](?!\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?:под)?уров(?:ень|ни|ня)|деңгей(?:і|лері|лі)?|ОРК|НРК|СБШ|ҰБШ|бойынша|по|-?[йшңіы]{1,3}(?!\\p{L})|[\\s.,:;()-]");
    private static final Pattern WORDS_FIRST = Pattern.compile("(?iu)^(?:(?:-?(?:й|ый|ой|ий|ші|шы|нші|ншы)"
            + "|(?:под)?уров(?:ень|ни|ня)|деңгей(?:і|лері|лі)?|ОРК|НРК|СБШ|ҰБШ)(?!\\p{L})|[\\s.,:;)–—-])+");
    private static final Pattern SUBLEVEL = Pattern.compile(
            "(?iu)[(,;]?\\s*(?:подуровень\\s*|кіші деңгей\\p{L}*\\s*)?(?<![\\d.])([1-8]\\.[1-9])(?!\\.?\\d)\\s*(?:подуровень|кіші деңгей\\p{L}*)?\\)?");

    private Level() {}

    /**
     * What a cell for the level says.
     *
     * @param level from 1 to 8, or null where it has none or a range
     * @param sublevel for instance {@code 6.1}, or null
     * @param words the words for the level, which are form
     * @param beside what it says beside the level; empty where it says no more
     */
    record Cell(Integer level, String sublevel, List<String> words, String beside) {}

    static Cell cell(String text) {
        Matcher below = SUBLEVEL.matcher(text);
        boolean divided = below.find() && !RANGE.matcher(text).find();
        String plain = divided ? text.substring(0, below.start()) + " " + text.substring(below.end()) : text;
        String sublevel = divided ? below.group(1) : null;
        String words = divided ? below.group().replace(below.group(1), "") : "";
        Integer level = of(plain);
        if (level == null && divided) {
            String beside = beside(plain);
            return new Cell(Integer.valueOf(sublevel.substring(0, 1)), sublevel, forms(words, plain, beside), beside);
        }
        if (level == null) {
            return new Cell(null, null, List.of(), text);
        }
        String beside = beside(plain);
        return new Cell(level, sublevel, forms(words, plain, beside), beside);
    }

    private static List<String> forms(String words, String text, String beside) {
        boolean behind = text.endsWith(beside);
        return List.of(
                words,
                behind ? text.substring(0, text.length() - beside.length()).replaceFirst("[1-8]", "") : "");
    }

    /** The level from 1 to 8, or null where the text has none or a range. */
    static Integer of(String text) {
        if (text == null || RANGE.matcher(text).find()) {
            return null;
        }
        Matcher level = ONE.matcher(text);
        if (level.find()) {
            return Integer.valueOf(level.group(1));
        }
        Matcher roman = ROMAN_ALONE.matcher(text);
        int at = roman.find()
                ? ROMAN.indexOf(roman.group(1).toUpperCase(Locale.ROOT).replace('І', 'I'))
                : -1;
        return at < 0 ? null : at + 1;
    }

    /** What a text says beside the level and the words for it; empty where it says no more. */
    static String beside(String text) {
        Matcher level = ONE.matcher(text);
        Matcher roman = ROMAN_ALONE.matcher(text);
        String before = "";
        String after = text;
        if (level.find()) {
            before = text.substring(0, level.start());
            after = text.substring(level.end());
        } else if (roman.find()) {
            after = text.substring(roman.end());
        }
        if (WORDS.matcher(before + " " + after).replaceAll("").isEmpty()) {
            return "";
        }
        String rest = WORDS_FIRST.matcher(after).replaceFirst("");
        return WORDS.matcher(before).replaceAll("").isEmpty() ? rest.strip() : (before + " " + after).strip();
    }
}
