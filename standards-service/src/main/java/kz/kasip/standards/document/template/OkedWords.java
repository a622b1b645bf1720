package kz.kasip.standards.document.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the classifier's levels beside a code: «Раздел 23 …», «23-бөлім …». */
final class OkedWords {

    private static final String CODE =
            "(\\p{Lu}(?![\\p{L}\\d])|\\d{2}(?:\\.\\d{1,2}(?:\\.\\d)?)?(?!\\d)|\\d{3,5}(?!\\d))";
    private static final String RUSSIAN = "секция|раздел|группа|класс|подкласс";
    private static final String KAZAKH =
            "(?:секция|бөлім|топ|(?:(?:кіші|ішкі|қосалқы)\\s)?сынып|(?:кіші|ішкі)\\s?сыныб)\\p{L}{0,3}";
    private static final Pattern BEFORE = Pattern.compile("^((?iu:" + RUSSIAN + "|" + KAZAKH + "))[\\s:№–—-]+" + CODE);
    private static final Pattern AFTER =
            Pattern.compile("^" + CODE + "[\\s.–—-]*((?iu:" + KAZAKH + "))(?!\\p{L})[\\s:.–—-]*");

    private OkedWords() {}

    /**
     * A line without them.
     *
     * @param words the name of the level, empty where the line has none
     */
    record Line(String text, String words) {}

    static Line of(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.find()) {
            return new Line(before.group(2) + text.substring(before.end()), before.group(1));
        }
        Matcher after = AFTER.matcher(text);
        if (after.find()) {
            return new Line(after.group(1) + " " + text.substring(after.end()), after.group(2));
        }
        return new Line(text, "");
    }
}
