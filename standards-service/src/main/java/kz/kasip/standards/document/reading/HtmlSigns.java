package kz.kasip.standards.document.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What attributes say of an element, in the ways of browsers, Word and LibreOffice. */
final class HtmlSigns {

    private static final Pattern HIDDEN = Pattern.compile("display:none|visibility:hidden|mso-hide:all");
    private static final Pattern NOTE =
            Pattern.compile("mso-element:(?:footnote|endnote|header|footer|comment)(?![\\w-])");
    private static final Pattern NOTE_ID = Pattern.compile("sd(?:foot|end)note\\d+|Table of Contents\\d*");
    private static final Pattern REFERENCE =
            Pattern.compile("sd(?:foot|end)note(?:anc|sym)|Mso(?:Foot|End)noteReference");
    private static final Pattern CONTENTS = Pattern.compile("MsoToc\\d");
    private static final Set<String> TYPED = Set.of("", "text", "number", "date", "email", "tel", "search", "url");

    private HtmlSigns() {}

    /** Whether what it holds stands beside the text: hidden, a note, a running head, the table of contents. */
    static boolean isBeside(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || NOTE_ID.matcher(element.id()).matches()) {
            return true;
        }
        String title = element.attr("title");
        if (element.normalName().equals("div") && (title.equals("header") || title.equals("footer"))) {
            return true;
        }
        return CONTENTS.matcher(element.className()).matches() || isBeside(element.attr("style"));
    }

    private static boolean isBeside(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return HIDDEN.matcher(plain).find() || NOTE.matcher(plain).find();
    }

    /** Whether it is only the sign that refers to a note. */
    static boolean isReference(Element element) {
        return element.hasAttr("class")
                && REFERENCE.matcher(element.className()).find();
    }

    /** What a field of a form shows. */
    static String typed(Element input) {
        return TYPED.contains(input.attr("type").toLowerCase(Locale.ROOT)) ? input.attr("value") : "";
    }

    /** A count of cells; 1 where it is not given. */
    static int number(Element element, String attribute) {
        String value = element.attr(attribute).strip();
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    }
}
