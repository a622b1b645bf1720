package kz.kasip.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Match;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.query.typed.Word;

/** What the glossary has for the words of a text in their own language. */
final class Synonyms {
    private final List<Match> cover;
    private final Map<Language, Map<String, Set<Synonym>>> byStem = new HashMap<>();

    /**
     * A term that stands for a word.
     *
     * @param words how many typed words it stands for together
     */
    record Synonym(Language language, Term term, int words) {}

    private Synonyms(List<Match> cover) {
        this.cover = cover;
    }

    static Synonyms none() {
        return new Synonyms(List.of());
    }

    static Synonyms of(Glossary glossary, String text) {
        Synonyms synonyms = new Synonyms(glossary.cover(text));
        Map<Language, List<Token>> tokens = new EnumMap<>(Language.class);
        for (Match match : synonyms.cover) {
            Language language = match.typed().language();
            if (language != null && !match.in(language).isEmpty()) {
                synonyms.add(language, match, tokens.computeIfAbsent(language, own -> own.tokens(text)));
            }
        }
        return synonyms;
    }

    private void add(Language language, Match match, List<Token> tokens) {
        for (Token token : tokens.subList(match.from(), match.to())) {
            Set<Synonym> synonyms = byStem.computeIfAbsent(language, key -> new HashMap<>())
                    .computeIfAbsent(token.stem(), key -> new LinkedHashSet<>());
            match.in(language).forEach(term -> synonyms.add(new Synonym(language, term, match.size())));
        }
    }

    /** All that the glossary has of the text, also in other languages. */
    List<Match> cover() {
        return cover;
    }

    /** Of a word, in the languages in which it is one of the glossary's. */
    List<Synonym> of(Word word) {
        List<Synonym> synonyms = new ArrayList<>();
        word.forms()
                .forEach(form -> form.forEach((language, token) ->
                        synonyms.addAll(byStem.getOrDefault(language, Map.of()).getOrDefault(token.stem(), Set.of()))));
        return synonyms;
    }
}
