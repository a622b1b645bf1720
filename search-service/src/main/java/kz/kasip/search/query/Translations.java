package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Match;
import kz.kasip.search.analysis.glossary.Term;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.query.typed.Word;

/** Texts in the other language, to which the glossary leads. */
@ApplicationScoped
class Translations {
    private final ServingIndex index;
    private final Weights weights;

    Translations(ServingIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
    }

    /**
     * A text put into another language as far as the glossary goes.
     *
     * @param units what has to be found of each term
     * @param words the words that stand in for the typed ones
     */
    private record Translation(List<Clause> units, List<Word> words) {
        private int enough() {
            return units.size() <= 2 ? units.size() : (units.size() * 7 + 9) / 10;
        }
    }

    /** The best hits that are not among those found already. */
    List<Hit> of(SearchRequest request, Sought sought, List<Hit> found) {
        List<Translation> translations = sought.languages().stream()
                .flatMap(language -> translation(sought, language).stream())
                .toList();
        if (translations.isEmpty()) {
            return List.of();
        }
        List<Word> words =
                translations.stream().flatMap(each -> each.words().stream()).toList();
        Answer answer = ask(request, translations, false);
        if (answer.total() == 0
                && translations.stream().anyMatch(each -> each.units().size() > 1)) {
            answer = ask(request, translations, true);
        }
        Set<String> ids = found.stream().map(Hit::id).collect(Collectors.toSet());
        Explained explained = Explained.translated(sought, words);
        return answer.found().stream()
                .filter(hit -> !ids.contains(hit.shown().id()))
                .map(explained::hit)
                .toList();
    }

    private Answer ask(SearchRequest request, List<Translation> translations, boolean any) {
        List<Clause> sums = translations.stream()
                .<Clause>map(each -> new Clause.Sum(each.units(), any ? 1 : each.enough()))
                .toList();
        return index.ask(request.best(new Clause.Best(sums, 0)));
    }

    /** Nothing where the glossary has less than half of the words. */
    private Optional<Translation> translation(Sought sought, Language language) {
        String text = sought.reading().text();
        List<Clause> units = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        Set<Integer> covered = new HashSet<>();
        for (Match match : matches(text, language)) {
            if (covered.stream().noneMatch(place -> place >= match.from() && place < match.to())) {
                for (int place = match.from(); place < match.to(); place++) {
                    covered.add(place);
                }
                List<Term> terms = match.in(language);
                units.add(new Clause.Best(
                        terms.stream().map(term -> clause(language, term)).toList(), weights.tie()));
                terms.forEach(term -> words.addAll(words(language, term)));
            }
        }
        List<Token> tokens = language.tokens(text);
        for (int place = 0; place < tokens.size(); place++) {
            if (!covered.contains(place)
                    && sought.reading()
                            .known()
                            .has(Fields.stems(language), tokens.get(place).stem())) {
                units.add(word(language, tokens.get(place)));
                words.addAll(words(language, tokens.get(place)));
            }
        }
        return covered.isEmpty() || covered.size() * 2 < tokens.size()
                ? Optional.empty()
                : Optional.of(new Translation(units, words));
    }

    private static List<Match> matches(String text, Language language) {
        return Glossary.own().cover(text).stream()
                .filter(match -> match.typed().language() != language
                        && !match.in(language).isEmpty())
                .sorted(Comparator.comparingInt(Match::size).reversed())
                .toList();
    }

    private Clause clause(Language language, Term term) {
        if (term.abbreviation()) {
            return new Clause.Term(Fields.ABBREVIATIONS, term.written());
        }
        List<Clause> each =
                term.tokens().stream().map(token -> word(language, token)).toList();
        return each.size() == 1 ? each.getFirst() : new Clause.All(each);
    }

    private Clause word(Language language, Token token) {
        return new Clause.Best(
                List.of(
                        weighted(Fields.stems(language), token.stem(), weights.stem()),
                        weighted(Fields.skeletons(language), token.skeleton(), weights.skeleton()),
                        weighted(Fields.titleStems(language), token.stem(), weights.titleStem())),
                weights.tie());
    }

    private static Clause weighted(String field, String term, float weight) {
        return new Clause.Weighted(new Clause.Term(field, term), weight);
    }

    private static List<Word> words(Language language, Term term) {
        return term.tokens().stream()
                .flatMap(token -> words(language, token).stream())
                .toList();
    }

    private static List<Word> words(Language language, Token token) {
        return List.of(new Word(token.word(), Optional.empty(), List.of(Map.of(language, token))));
    }
}
