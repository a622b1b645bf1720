package kz.kasip.search.match.score;

import java.util.List;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Match;
import kz.kasip.search.analysis.glossary.Term;

/** The terms by which texts and cards are compared: stems whatever the script, without the words that say nothing. */
final class Terms {
    /** A word of one language for one of another is not always the one that a card has. */
    private static final double TRANSLATED = 0.7;

    private static final double RARELY_SO = 0.4;

    /** Takes a term that stands in a text. */
    interface Reader {
        void read(Language language, String term, double trust, int start, int end);
    }

    private Terms() {}

    /** The terms of a text in a language, one for each word that says something. */
    static List<String> of(Language language, String text) {
        return language.tokens(text).stream()
                .filter(token -> !EmptyWords.has(token))
                .map(Terms::term)
                .toList();
    }

    /** Reads a text in a language, and what glossaries have in this and the other one for its words. */
    static void read(Language language, String text, List<Glossary> glossaries, Reader reader) {
        List<Token> tokens = language.tokens(text);
        for (Token token : tokens) {
            if (!EmptyWords.has(token)) {
                for (Language any : Language.values()) {
                    reader.read(any, term(token), 1, token.start(), token.end());
                }
            }
        }
        for (Glossary glossary : glossaries) {
            for (Match match : glossary.matches(text)) {
                boolean foreign =
                        match.typed().language() != null && match.typed().language() != language;
                if (!foreign && match.to() <= tokens.size() && says(tokens.subList(match.from(), match.to()))) {
                    int start = tokens.get(match.from()).start();
                    int end = tokens.get(match.to() - 1).end();
                    read(match, start, end, reader);
                }
            }
        }
    }

    private static void read(Match match, int start, int end, Reader reader) {
        for (Language any : Language.values()) {
            double trust = TRANSLATED;
            for (Term term : match.in(any)) {
                for (Token token : term.tokens()) {
                    if (!EmptyWords.has(token)) {
                        reader.read(any, term(token), trust, start, end);
                    }
                }
                trust = RARELY_SO;
            }
        }
    }

    private static boolean says(List<Token> words) {
        return !words.stream().allMatch(EmptyWords::has);
    }

    static String term(Token token) {
        return token.skeleton();
    }

    static Language language(String text, Language otherwise) {
        return Language.guess(text).orElse(otherwise);
    }
}
