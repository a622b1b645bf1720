package kz.kasip.search.analysis.glossary;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/** What the abbreviations of a standard stand for: by its own list and its terms, and by the glossary for the rest. */
public final class Abbreviations {
    private static final Abbreviations COMMON = new Abbreviations(Map.of());

    private final Map<Language, Map<String, List<String>>> meanings = new EnumMap<>(Language.class);

    Abbreviations(Map<Language, Map<String, String>> told) {
        for (Language language : Language.values()) {
            Map<String, List<String>> own = new LinkedHashMap<>();
            told.getOrDefault(language, Map.of())
                    .forEach((abbreviation, meaning) -> own.put(abbreviation, stems(language.tokens(meaning))));
            Glossary.own()
                    .abbreviations(language)
                    .forEach((abbreviation, meaning) -> own.putIfAbsent(abbreviation, stems(meaning)));
            own.values().removeIf(List::isEmpty);
            meanings.put(language, own);
        }
    }

    /** Those that everybody in the field knows. */
    public static Abbreviations common() {
        return COMMON;
    }

    /**
     * What a text holds.
     *
     * @param abbreviations as they are written, those too whose full form stands there
     * @param expansions the stems of the full forms of those that are written
     */
    public record Held(Set<String> abbreviations, List<String> expansions) {}

    /** The abbreviations of a text, whose tokens are known already. */
    public Held in(String text, Language language, List<Token> tokens) {
        Map<String, List<String>> known = meanings.get(language);
        Set<String> written = written(text, tokens);
        List<String> expansions = written.stream()
                .flatMap(abbreviation -> known.getOrDefault(abbreviation, List.of()).stream())
                .toList();
        Set<String> abbreviations = new LinkedHashSet<>(written);
        List<String> stems = stems(tokens);
        known.forEach((abbreviation, meaning) -> {
            if (meaning.size() > 1 && Collections.indexOfSubList(stems, meaning) >= 0) {
                abbreviations.add(abbreviation);
            }
        });
        return new Held(abbreviations, expansions);
    }

    /** The stems of an abbreviation's full form; none where it is not known. */
    public List<String> meaning(String abbreviation, Language language) {
        return meanings.get(language).getOrDefault(abbreviation, List.of());
    }

    private static Set<String> written(String text, List<Token> tokens) {
        Set<String> written = new LinkedHashSet<>();
        if (text.chars().anyMatch(Character::isLowerCase)) {
            tokens.forEach(token -> {
                String word = text.substring(token.start(), token.end());
                if (Term.isLikeAbbreviation(word)) {
                    written.add(inItsCase(word, token));
                }
            });
        }
        return written;
    }

    /** The word with its look-alikes repaired, where its case allows that. */
    private static String inItsCase(String word, Token token) {
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        return capitals ? token.word().toUpperCase(Locale.ROOT) : word;
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }
}
