package kz.kasip.standards.document.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Verbatim;
import kz.kasip.standards.document.rendering.Form.Line;
import kz.kasip.standards.document.template.LabelWords;

/** Texts as the form shows them: a dash for what is absent, a mark before what the reader could take for form. */
final class Texts {

    static final String ABSENT = "-";

    /** A number before a text, a number inside with its sign, a word cut at a hyphen. */
    private static final Pattern LIKE_A_LIST =
            Pattern.compile("^(?:\\d|[IVX]{1,5}\\s?[.)])|[\\s;.]\\d{1,3}[.)]\\s|\\p{L}- |^.*[-,:(]$");

    /** Codes of classifiers and sublevels, which begin no list. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}?\\d+(?:[.-]\\d+)*");

    private static final Pattern OCCUPATION = Pattern.compile("\\d{1,4}(?:-\\d{1,3}){0,2}");

    private static final Pattern GROUP = Pattern.compile("(?:\\p{L}+(?: \\p{L}+)?: )?[^.:;,]*");

    /** What a term could be cut at, and brackets, which keep it whole. */
    private static final Pattern CUTS = Pattern.compile("[–—()]|- ");

    private static final Pattern SEVERAL = Pattern.compile("[,;.]|[\\p{Ll})] \\p{Lu}");

    private Texts() {}

    /** A text of its own, or a dash. */
    static String one(String text) {
        return text == null ? ABSENT : plain(text) ? text : Verbatim.marked(text);
    }

    /** A code of an occupation or of a group of them, which may have a title beside it. */
    static String code(String code, String title) {
        if (code == null) {
            return ABSENT;
        }
        boolean plain = OCCUPATION.matcher(code).matches();
        String own = plain ? code : Verbatim.marked(code);
        if (title == null) {
            return own;
        }
        return own + " "
                + (plain && plain(title) && Character.isLetter(title.charAt(0))
                        ? "«" + title + "»"
                        : Verbatim.marked(title));
    }

    static List<Line> line(String text) {
        return List.of(new Line("", one(text)));
    }

    /** A text with the sign that cuts it in two, or one part where there is no second. */
    static String pair(String first, String second, String sign) {
        boolean plain = plain(first) && !CUTS.matcher(first).find() && !first.endsWith(";");
        if (second == null) {
            return plain ? first : Verbatim.marked(first);
        }
        return plain && plain(second) && !second.endsWith(";")
                ? first + sign + second
                : Verbatim.marked(first) + sign + Verbatim.marked(second);
    }

    /** Groups of professions, each of which may have its kind before a colon. */
    static List<Line> groups(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            boolean plain = plain(text) && GROUP.matcher(text).matches();
            lines.add(new Line(lines.size() + 1 + ")", plain ? text : Verbatim.marked(text)));
        }
        return lines;
    }

    /** The entries of a list with their numbers, or a dash. */
    static List<Line> numbered(List<String> texts, String sign) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(lines.size() + 1 + sign, one(text)));
        }
        return orAbsent(lines);
    }

    /** Short phrases, one a line, or a dash. */
    static List<Line> phrases(List<String> texts) {
        List<Line> lines = new ArrayList<>();
        boolean before = true;
        for (String text : texts) {
            boolean plain = isPhrase(text);
            lines.add(new Line("", plain && before ? text : Verbatim.marked(text)));
            before = plain;
        }
        return orAbsent(lines);
    }

    static List<Line> orAbsent(List<Line> lines) {
        return lines.isEmpty() ? List.of(new Line("", ABSENT)) : lines;
    }

    private static boolean isPhrase(String text) {
        return plain(text)
                && Character.isUpperCase(text.charAt(0))
                && !LabelWords.begin(text)
                && !SEVERAL.matcher(text).find();
    }

    /** Whether the reader takes the text for nothing else. */
    static boolean plain(String text) {
        return CODE.matcher(text).matches()
                || !text.isEmpty()
                        && Character.isLetter(text.charAt(0))
                        && !LIKE_A_LIST.matcher(text).find()
                        && !LabelWords.stand(text);
    }
}
