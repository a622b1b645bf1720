package kz.kasip.search.query.typed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that hits are to hold. */
public record Words(List<Word> words) {
    /** Longer queries are cut: each word costs, and the first ones say what is meant. */
    public static final int MOST = 32;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CODE_IN_PIECES = Pattern.compile("(\\p{L} )?[\\d.-]+( [\\d.-]+){0,4}");

    /** The words of a text, each once. */
    public static Words of(String text) {
        String stripped = BLANKS.matcher(text).replaceAll(" ").strip();
        if (stripped.isEmpty()) {
            return new Words(List.of());
        }
        Optional<Word> code = codeInPieces(stripped);
        return new Words(code.map(List::of)
                .orElseGet(() -> Arrays.stream(stripped.split(" "))
                        .flatMap(chunk -> Word.of(chunk).stream())
                        .distinct()
                        .limit(MOST)
                        .toList()));
    }

    /** A code is often typed with blanks in it. */
    private static Optional<Word> codeInPieces(String text) {
        if (text.indexOf(' ') < 0 || !CODE_IN_PIECES.matcher(text).matches()) {
            return Optional.empty();
        }
        return Word.code(text);
    }

    /** How many of the words a hit has to hold: all of two, most of more. */
    public int enough() {
        return enough(words.size());
    }

    /** How many of so many things: all of two, most of more. */
    public static int enough(int count) {
        return count <= 2 ? count : (count * 7 + 9) / 10;
    }
}
