package kz.kasip.standards.document.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A list of HTML while it is read: gives each entry the number that a browser shows before it. */
final class HtmlList {

    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?:[^;]*?([a-z]+(?:-[a-z]+)*)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");

    private final String format;
    private int next;

    HtmlList(Element list) {
        this.format = list.normalName().equals("ol") ? format(list) : "none";
        this.next = number(list.attr("start"), 1);
    }

    private static String format(Element list) {
        Matcher styled = STYLE.matcher(list.attr("style").toLowerCase(Locale.ROOT));
        String type = styled.find() ? styled.group(1) : list.attr("type");
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> "lowerLetter";
            case "A", "upper-alpha", "upper-latin" -> "upperLetter";
            case "i", "lower-roman" -> "lowerRoman";
            case "I", "upper-roman" -> "upperRoman";
            case "decimal-leading-zero" -> "decimalZero";
            case "none", "disc", "circle", "square" -> "none";
            default -> "decimal";
        };
    }

    /** What stands before the next entry; empty where the list shows no numbers. */
    String marker(Element entry) {
        int number = number(entry.attr("value"), next);
        next = number + 1;
        return format.equals("none") ? "" : DocxNumbers.format(number, format) + ".";
    }

    private static int number(String attribute, int other) {
        String text = attribute.strip();
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : other;
    }
}
