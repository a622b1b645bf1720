package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.names.FacetTitles;
import kz.kasip.search.names.GrownGlossary;
import kz.kasip.search.query.typed.Typed;
import kz.kasip.search.query.typed.Word;

/** Searches the passages of what is in force: for the words themselves first, and for what is near them where that finds too little. */
@ApplicationScoped
class PassageSearch {
    private final ServingIndex index;
    private final Weights weights;
    private final Corrections corrections;
    private final Nearest nearest;
    private final Translations translations;
    private final GrownGlossary glossary;
    private final FacetTitles titles;

    PassageSearch(
            ServingIndex index,
            Weights weights,
            Corrections corrections,
            Nearest nearest,
            Translations translations,
            GrownGlossary glossary,
            FacetTitles titles) {
        this.index = index;
        this.weights = weights;
        this.corrections = corrections;
        this.nearest = nearest;
        this.translations = translations;
        this.glossary = glossary;
        this.titles = titles;
    }

    /** The page of hits that is asked for. */
    SearchAnswer search(SearchRequest request) {
        Typed typed = Typed.of(request.q());
        Reading reading = Reading.of(typed.text(), index);
        Sought sought =
                new Sought(typed, reading, Synonyms.of(glossary.now(), reading.text()), weights, languages(request));
        boolean first = request.start() == 0;
        try (Meanwhile<List<Hit>> translated =
                Meanwhile.begin(index.deadline(), () -> first ? translations.of(request, sought) : List.of())) {
            Stage stage = sought.isNothing()
                    ? new Stage(new Answer(List.of(), 0, Map.of()), Set.of())
                    : staged(request, sought);
            return answer(request, sought, stage, translated);
        }
    }

    /** What was found at last, and for which words near ones were looked for. */
    private record Stage(Answer answer, Set<Word> loosely) {}

    private Stage staged(SearchRequest request, Sought sought) {
        int enough = sought.reading().words().enough();
        Stage first = stage(request, sought, sought.unknown(), enough);
        if (first.answer().total() >= weights.few() || sought.words().isEmpty()) {
            return first;
        }
        Stage second =
                sought.loosely().equals(first.loosely()) ? first : stage(request, sought, sought.loosely(), enough);
        return second.answer().total() == 0 && enough > 1 ? stage(request, sought, sought.loosely(), 1) : second;
    }

    private Stage stage(SearchRequest request, Sought sought, Set<Word> loosely, int enough) {
        Clause clause = sought.clause(loosely, enough, Sought.HALF);
        return new Stage(index.ask(request.question(clause)), loosely);
    }

    private SearchAnswer answer(SearchRequest request, Sought sought, Stage stage, Meanwhile<List<Hit>> translated) {
        Answer answer = stage.answer();
        Explained explained = Explained.of(sought, stage.loosely());
        List<Hit> hits = answer.found().stream().map(explained::hit).toList();
        int end = request.start() + hits.size();
        String next = end < answer.total() && !hits.isEmpty() ? request.cursor(end) : null;
        boolean first = request.start() == 0;
        String didYouMean = first ? corrections.of(request, sought, answer).orElse(null) : null;
        return new SearchAnswer(
                hits,
                answer.total(),
                next,
                Facets.of(answer.facets(), titles.of(answer.facets())),
                sought.reading().switched() ? sought.reading().text() : null,
                others(translated.get(), hits),
                didYouMean,
                first && answer.total() == 0 ? nearest.to(request, sought) : null);
    }

    /** Those that are not among the hits themselves. */
    private static List<Hit> others(List<Hit> translated, List<Hit> hits) {
        Set<String> ids = hits.stream().map(Hit::id).collect(Collectors.toSet());
        return translated.stream().filter(hit -> !ids.contains(hit.id())).toList();
    }

    private static Set<Language> languages(SearchRequest request) {
        Set<Language> asked = request.filters().languages();
        return asked.isEmpty() ? EnumSet.allOf(Language.class) : asked;
    }
}
