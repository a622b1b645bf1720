package kz.kasip.search.match.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences and entries of lists. */
public final class Sentences {
    /** After the end of a sentence, a line or an entry; a full stop inside a word or after one letter ends nothing. */
    private static final Pattern ENDS = Pattern.compile(
            "[\\r\\n\\u2028\\u2029\\u0085]+|(?<=[\\p{L}\\d»)]{2}[.!?…;])\\s+|[•●▪◦·‣✓✔■►*]+\\s*|(?<=\\s)[-–—]\\s+(?=\\p{Lu})");

    /** A longer one is cut at a blank: nobody writes such, and one word of it would meet all others. */
    private static final int LONGEST = 400;

    private Sentences() {}

    /** The sentences in the text's order, without blanks around them; at most so many. */
    public static List<String> of(String text, int most) {
        List<String> sentences = new ArrayList<>();
        for (String piece : ENDS.split(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            String rest = piece.strip();
            while (!rest.isEmpty() && sentences.size() < most) {
                int end = end(rest);
                sentences.add(rest.substring(0, end));
                rest = rest.substring(end).strip();
            }
        }
        return sentences;
    }

    private static int end(String rest) {
        if (rest.length() <= LONGEST) {
            return rest.length();
        }
        int blank = rest.lastIndexOf(' ', LONGEST);
        if (blank > 0) {
            return blank;
        }
        return Character.isHighSurrogate(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
