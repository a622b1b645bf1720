package kz.kasip.standards.document.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A qualification level as written in a text. */
final class Level {

    private static final Pattern ONE = Pattern.compile("(?<![\\d.])([1-8])(?![\\d])");
    private static final Pattern RANGE = Pattern.compile("[1-8]\\s?(?:-?\\p{L}{0,3})?\\s?[-–—]\\s?[1-8](?!\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?:под)?уров(?:ень|ни|ня)|деңгей(?:і|лері|лі)?|ОРК|НРК|СБШ|ҰБШ|бойынша|по|-?[йшңіы]{1,3}(?!\\p{L})|[\\s.,:;()-]");

    private Level() {}

    /** The level from 1 to 8, or null where the text has none or a range. */
    static Integer of(String text) {
        if (text == null || RANGE.matcher(text).find()) {
            return null;
        }
        Matcher level = ONE.matcher(text);
        return level.find() ? Integer.valueOf(level.group(1)) : null;
    }

    /** What a text says beside the level and the words for it; empty where it says no more. */
    static String beside(String text) {
        Matcher level = ONE.matcher(text);
        String rest = level.find() ? text.substring(0, level.start()) + " " + text.substring(level.end()) : text;
        return WORDS.matcher(rest).replaceAll("").isEmpty() ? "" : rest.strip().replaceFirst("^[.,;:)-]+\\s*", "");
    }
}
