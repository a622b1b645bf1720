package kz.kasip.search.analysis.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;

/** What the abbreviations of a standard stand for: by its own list and its terms, and by the glossary for the rest. */
public final class Abbreviations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Abbreviations COMMON = new Abbreviations(Map.of());

    private final Map<Language, Map<String, List<Token>>> meanings = new HashMap<>();

    Abbreviations(Map<Language, Map<String, String>> told) {
        for (Language language : Language.values()) {
            Map<String, List<Token>> own = new LinkedHashMap<>();
            told.getOrDefault(language, Map.of())
                    .forEach((abbreviation, meaning) -> own.put(abbreviation, language.tokens(meaning)));
            Glossary.own().abbreviations(language).forEach(own::putIfAbsent);
            own.values().removeIf(List::isEmpty);
            meanings.put(language, own);
        }
    }

    /** Those that everybody in the field knows. */
    public static Abbreviations common() {
        return COMMON;
    }

    /** The abbreviations of a text as they are written, and those whose full form stands in it. */
    public Set<String> in(String text, Language language) {
        Set<String> found = new LinkedHashSet<>(written(text));
        List<String> stems = stems(language.tokens(text));
        meanings.get(language).forEach((abbreviation, meaning) -> {
            if (meaning.size() > 1 && Collections.indexOfSubList(stems, stems(meaning)) >= 0) {
                found.add(abbreviation);
            }
        });
        return found;
    }

    /** The words that a text's abbreviations stand for. */
    public List<Token> expansions(String text, Language language) {
        List<Token> expansions = new ArrayList<>();
        Map<String, List<Token>> known = meanings.get(language);
        written(text).forEach(abbreviation -> expansions.addAll(known.getOrDefault(abbreviation, List.of())));
        return expansions;
    }

    private static Set<String> written(String text) {
        Set<String> written = new LinkedHashSet<>();
        if (text.chars().anyMatch(Character::isLowerCase)) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                if (Term.isLikeAbbreviation(word.group())) {
                    written.add(word.group());
                }
            }
        }
        return written;
    }

    private static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }
}
