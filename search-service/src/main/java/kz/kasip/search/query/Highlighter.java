package kz.kasip.search.query;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.kasip.search.analysis.Token;

/** Marks in the original text the words that were found, whole, with {@code <em>}; the rest is escaped for HTML. */
record Highlighter(Marks marks) {

    Map<String, String> mark(Map<String, String> text) {
        Map<String, String> marked = new LinkedHashMap<>();
        text.forEach((language, words) -> marked.put(language, mark(language, words)));
        return marked;
    }

    private String mark(String code, String text) {
        StringBuilder marked = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Token token : marks.in(code, text).tokens()) {
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
