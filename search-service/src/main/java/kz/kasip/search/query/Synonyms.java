package kz.kasip.search.query;

import java.util.ArrayList;
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
    private final Map<Language, Map<String, Set<Synonym>>> byStem = new HashMap<>();

    /**
     * A term that stands for a word.
     *
     * @param words how many typed words it stands for together
     */
    record Synonym(Language language, Term term, int words) {}

    private Synonyms() {}

    static Synonyms none() {
        return new Synonyms();
    }

    static Synonyms of(Glossary glossary, String text) {
        Synonyms synonyms = new Synonyms();
        for (Match match : glossary.cover(text)) {
            Language language = match.typed().language();
            if (language != null && !match.in(language).isEmpty()) {
                synonyms.add(language, match, language.tokens(text));
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

    /** Of a word, in the languages in which it is one of the glossary's. */
    List<Synonym> of(Word word) {
        List<Synonym> synonyms = new ArrayList<>();
        word.forms()
                .forEach(form -> form.forEach((language, token) ->
                        synonyms.addAll(byStem.getOrDefault(language, Map.of()).getOrDefault(token.stem(), Set.of()))));
        return synonyms;
    }
}
