package kz.kasip.search.query;

import java.util.List;
import kz.kasip.search.analysis.Token;

/** Marks in the original text the words that were found, whole, with {@code <em>}; the rest is escaped for HTML. */
final class Highlighter {
    private Highlighter() {}

    /** Marks words of a text, given in its order. */
    static String mark(String text, List<Token> found) {
        StringBuilder marked = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Token token : found) {
            if (token.start() >= done) {
                escape(marked, text, done, token.start());
                marked.append("<em>");
                escape(marked, text, token.start(), token.end());
                marked.append("</em>");
                done = token.end();
            }
        }
        escape(marked, text, done, text.length());
        return marked.toString();
    }

    private static void escape(StringBuilder to, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\'' -> to.append("&#39;");
                default -> to.append(letter);
            }
        }
    }
}
