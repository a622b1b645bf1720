package kz.kasip.search.query.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed, taken apart. Quotes make a phrase, a minus before a word or a phrase says that it has to be absent, and
 * {@code standard:}, {@code oked:}, {@code card:}, {@code group:} and {@code occupation:} before a code limit to it; all else,
 * what only looks like one of these included, is text.
 */
public record Typed(List<Part> wanted, List<Part> unwanted) {
    private static final String OPENING = "\"«„“”";
    private static final String[] CLOSING = {"\"", "»", "“”", "”", "”"};

    /** Takes apart what was typed. Where nothing else is left, what has to be absent is taken as text. */
    public static Typed of(String typed) {
        Scan scan = new Scan(typed);
        Typed parts = scan.parts();
        return parts.wanted.isEmpty() ? new Typed(parts.unwanted, List.of()) : parts;
    }

    /** The text that was typed beside phrases and codes of fields. */
    public String text() {
        List<String> chunks = new ArrayList<>();
        for (Part part : wanted) {
            if (part instanceof Part.Chunk(String text)) {
                chunks.add(text);
            }
        }
        return String.join(" ", chunks);
    }

    private static final class Scan {
        private final String typed;
        private final List<Part> wanted = new ArrayList<>();
        private final List<Part> unwanted = new ArrayList<>();
        private int at;

        private Scan(String typed) {
            this.typed = typed;
        }

        private Typed parts() {
            while (at < typed.length()) {
                if (isBlank(at)) {
                    at++;
                } else {
                    part();
                }
            }
            return new Typed(wanted, unwanted);
        }

        private void part() {
            boolean absent = isMinus();
            if (absent) {
                at++;
            }
            List<Part> parts = absent ? unwanted : wanted;
            int closing = closing();
            if (closing > 0) {
                add(parts, new Part.Quoted(typed.substring(at + 1, closing)));
                at = closing + 1;
            } else {
                parts.add(chunk());
            }
        }

        private static void add(List<Part> parts, Part.Quoted phrase) {
            if (!phrase.text().isBlank()) {
                parts.add(phrase);
            }
        }

        /** A minus says something only at the beginning of a word or a phrase. */
        private boolean isMinus() {
            boolean minus = typed.charAt(at) == '-' || typed.charAt(at) == '−';
            boolean first = at == 0 || isBlank(at - 1);
            return minus && first && at + 1 < typed.length() && !isBlank(at + 1) && typed.charAt(at + 1) != '-';
        }

        /** Where the quotes that open here are closed, or -1 where none do. */
        private int closing() {
            int quote = OPENING.indexOf(typed.charAt(at));
            for (int end = at + 1; quote >= 0 && end < typed.length(); end++) {
                if (CLOSING[quote].indexOf(typed.charAt(end)) >= 0) {
                    return end;
                }
            }
            return -1;
        }

        private Part chunk() {
            int start = at++;
            while (at < typed.length() && !isBlank(at) && closing() < 0) {
                at++;
            }
            String text = typed.substring(start, at);
            int colon = text.indexOf(':');
            Optional<Part.FieldCode> code =
                    colon > 0 ? CodeField.read(text.substring(0, colon), text.substring(colon + 1)) : Optional.empty();
            return code.<Part>map(found -> found).orElseGet(() -> new Part.Chunk(text));
        }

        private boolean isBlank(int place) {
            char letter = typed.charAt(place);
            return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        }
    }
}
