package kz.kasip.search.index;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Skeleton;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Abbreviations;

/** Puts the words of a passage in one language into the fields in which they are searched; null is no text. */
record PassageWords(Passage passage, Language language) {
    private static final Map<Language, Analysed> ANALYSED =
            Map.of(Language.KK, new Analysed(Language.KK), Language.RU, new Analysed(Language.RU));

    /** Texts that were met last: most stand around many passages, or in many cards. */
    private static final class Analysed {
        private static final int MOST = 500;

        private final Language language;
        private final Map<String, List<Token>> last = new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<Token>> eldest) {
                return size() > MOST;
            }
        };

        Analysed(Language language) {
            this.language = language;
        }

        List<Token> of(String text) {
            List<Token> tokens;
            synchronized (last) {
                tokens = last.get(text);
            }
            if (tokens == null) {
                tokens = List.copyOf(language.tokens(text));
                synchronized (last) {
                    last.put(text, tokens);
                }
            }
            return tokens;
        }
    }

    PassageWords text(String text) {
        List<Token> tokens = tokens(text);
        String words = join(tokens, Token::word);
        String stems = join(tokens, Token::stem);
        String skeletons = join(tokens, Token::skeleton);
        String grams = join(tokens, token -> String.join(" ", Skeleton.grams(token.skeleton())));
        if (language == Language.KK) {
            passage.wordsKk = words;
            passage.stemsKk = stems;
            passage.skeletonsKk = skeletons;
            passage.gramsKk = grams;
        } else {
            passage.wordsRu = words;
            passage.stemsRu = stems;
            passage.skeletonsRu = skeletons;
            passage.gramsRu = grams;
        }
        return this;
    }

    PassageWords title(String title) {
        List<Token> tokens = tokens(title);
        if (language == Language.KK) {
            passage.titleStemsKk = join(tokens, Token::stem);
            passage.titleSkeletonsKk = join(tokens, Token::skeleton);
        } else {
            passage.titleStemsRu = join(tokens, Token::stem);
            passage.titleSkeletonsRu = join(tokens, Token::skeleton);
        }
        return this;
    }

    PassageWords context(String titles) {
        String stems = join(tokens(titles), Token::stem);
        if (language == Language.KK) {
            passage.contextStemsKk = stems;
        } else {
            passage.contextStemsRu = stems;
        }
        return this;
    }

    /** The abbreviations of all languages stand in one field: case is kept there, and the letters differ. */
    PassageWords abbreviations(String text, Abbreviations known) {
        Abbreviations.Held held = known.in(text == null ? "" : text, language, tokens(text));
        passage.abbreviations = join(passage.abbreviations, held.abbreviations());
        if (language == Language.KK) {
            passage.expansionsKk = join(null, held.expansions());
        } else {
            passage.expansionsRu = join(null, held.expansions());
        }
        return this;
    }

    private static String join(String before, Collection<String> more) {
        String all = (before == null ? "" : before + " ") + String.join(" ", more);
        return all.isBlank() ? null : all.strip();
    }

    private List<Token> tokens(String text) {
        return text == null ? List.of() : ANALYSED.get(language).of(text);
    }

    /** Ready tokens with blanks between them; null where there are none. */
    static String join(List<Token> tokens, Function<Token, String> form) {
        return tokens.isEmpty() ? null : tokens.stream().map(form).collect(Collectors.joining(" "));
    }
}
