package kz.kasip.standards.document.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import kz.kasip.standards.document.template.Letters;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How texts are compared: word for word, or by how few letters they differ. */
final class Wording {

    private static final String SIGNS = "\"'.,;:()\u00AD";
    /** Of the longer text's letters at most this share differs in texts that mean the same. */
    private static final double MOST_DIFFERING = 0.15;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 300;

    private Wording() {}

    /** What two texts have in common that say the same word for word; empty for none. */
    static String key(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder key = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (!isSign(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Spaces and the signs of a sentence do not count; those of names such as C++ and C# do. */
    private static boolean isSign(char c) {
        if (Character.isLetterOrDigit(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.DASH_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || c <= ' '
                || SIGNS.indexOf(c) >= 0;
    }

    /** The one text that differs from another by few letters only; empty where none does, or two do as little. */
    static Optional<String> nearest(String text, Collection<String> among) {
        String folded = text == null ? "" : Letters.fold(text);
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int least = Integer.MAX_VALUE;
        boolean sole = true;
        for (String candidate : among) {
            int distance = distance(folded, Letters.fold(candidate));
            if (distance < least) {
                nearest = candidate;
                least = distance;
                sole = true;
            } else if (distance == least && distance < Integer.MAX_VALUE) {
                sole &= Letters.same(candidate, nearest);
            }
        }
        return sole ? Optional.ofNullable(nearest) : Optional.empty();
    }

    /** By how many letters two folded texts differ, where these are few; else more than any text has. */
    private static int distance(String one, String other) {
        int most = (int) (MOST_DIFFERING * Math.max(one.length(), other.length()));
        if (Math.abs(one.length() - other.length()) > most) {
            return Integer.MAX_VALUE;
        }
        int distance = new LevenshteinDistance(most).apply(one, other);
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }
}
