package kz.kasip.search.query.typed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.kasip.search.analysis.Language;

/**
 * What somebody typed, taken apart. Quotes make a phrase, a minus before a word or a phrase says that it has to be absent, and
 * {@code standard:}, {@code oked:}, {@code card:}, {@code group:} and {@code occupation:} before a code limit to it; all else,
 * what only looks like one of these included, is text. Only the first {@value #MOST} phrases and codes are heeded, and so
 * many of those that have to be absent: each costs.
 */
public record Typed(List<Part> wanted, List<Part> unwanted) {
    private static final int MOST = 8;
    private static final String OPENING = "\"«„“”";
    private static final String[] CLOSING = {"\"", "»", "“”", "”", "”"};

    /** Takes apart what was typed. Where nothing else is left, what has to be absent is taken as text. */
    public static Typed of(String typed) {
        Scan scan = new Scan(typed);
        scan.parts();
        return scan.wanted.isEmpty()
                ? new Typed(Place.parts(scan.unwanted), List.of())
                : new Typed(Place.parts(scan.wanted), Place.parts(scan.unwanted));
    }

    /** What was typed, with others in the places of the chunks that make the text, in their order. */
    public static String rewritten(String typed, List<String> chunks) {
        Scan scan = new Scan(typed);
        scan.parts();
        StringBuilder text = new StringBuilder();
        Iterator<String> others = chunks.iterator();
        int done = 0;
        for (Place place : scan.wanted.isEmpty() ? scan.unwanted : scan.wanted) {
            if (place.part instanceof Part.Chunk && others.hasNext()) {
                text.append(typed, done, place.start).append(others.next());
                done = place.end;
            }
        }
        return text.append(typed, done, typed.length()).toString();
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

    /** A part and where it was typed, a minus and what else makes it one apart. */
    private record Place(Part part, int start, int end) {
        private static List<Part> parts(List<Place> places) {
            return places.stream().map(Place::part).toList();
        }
    }

    private static final class Scan {
        private final String typed;
        private final List<Place> wanted = new ArrayList<>();
        private final List<Place> unwanted = new ArrayList<>();
        private int at;

        private Scan(String typed) {
            this.typed = typed;
        }

        private void parts() {
            while (at < typed.length()) {
                if (isBlank(at)) {
                    at++;
                } else {
                    part();
                }
            }
        }

        private void part() {
            boolean absent = isMinus();
            if (absent) {
                at++;
            }
            int start = at;
            int closing = closing();
            Part part;
            if (closing > 0) {
                part = new Part.Quoted(typed.substring(at + 1, closing));
                at = closing + 1;
            } else {
                part = chunk();
            }
            List<Place> places = absent ? unwanted : wanted;
            if (saysSomething(part) && (isText(part) || count(places) < MOST)) {
                places.add(new Place(part, start, at));
            }
        }

        private static long count(List<Place> places) {
            return places.stream().filter(place -> !isText(place.part)).count();
        }

        private static boolean isText(Part part) {
            return part instanceof Part.Chunk;
        }

        /** Signs alone are no phrase. */
        private static boolean saysSomething(Part part) {
            return !(part instanceof Part.Quoted(String text))
                    || !Language.RU.tokens(text).isEmpty();
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
