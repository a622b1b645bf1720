package kz.kasip.standards.document.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** Counts the tags of a page before a tree is made of them: their number, and how deep those nest that must be closed. */
final class HtmlGuard {

    /** A real standard has fifty thousand at most; each costs memory. */
    private static final int MAX_TAGS = 500_000;

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_TAG = 300;
    /** Elements that must be closed. */
    private static final Set<String> NESTING = Set.of(
            ("a abbr address applet article aside b big blockquote button caption center cite code del details div dl"
                            + " em fieldset figure font footer form h1 h2 h3 h4 h5 h6 header i iframe ins main map marquee math"
                            + " nav nobr object ol pre ruby s section select small span strike strong sub summary sup svg"
                            + " table template textarea tt u ul var")
                    .split(" "));

    private HtmlGuard() {}

    /** @throws DocumentRefused when the page has more tags or nests deeper than any document */
    static void check(String text) {
        Map<String, Integer> open = new HashMap<>();
        int tags = 0;
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (++tags > MAX_TAGS) {
                throw new DocumentRefused(Reason.UNSAFE, "The document has more than " + MAX_TAGS + " tags.");
            }
            boolean end = i + 1 < text.length() && text.charAt(i + 1) == '/';
            String name = name(text, end ? i + 2 : i + 1);
            if (NESTING.contains(name) && (end || !isEmptyAnchor(name, text, i))) {
                int depth = Math.max(0, open.getOrDefault(name, 0) + (end ? -1 : 1));
                open.put(name, depth);
                if (depth > HtmlReader.MAX_DEPTH) {
                    throw HtmlReader.tooDeep();
                }
            }
        }
    }

    /** XHTML marks places by anchors that end at once. */
    private static boolean isEmptyAnchor(String name, String text, int from) {
        if (!name.equals("a") && !name.equals("span")) {
            return false;
        }
        int close = text.indexOf('>', from, Math.min(text.length(), from + LONGEST_TAG));
        return close > 0 && text.charAt(close - 1) == '/';
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
