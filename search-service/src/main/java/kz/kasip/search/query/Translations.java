package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.analysis.glossary.Match;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.names.ClassifierNames;
import kz.kasip.search.names.GrownGlossary;
import kz.kasip.search.query.typed.Word;
import kz.kasip.search.query.typed.Words;

/** Texts in the other language, to which the glossary leads, and what classifiers call things. */
@ApplicationScoped
class Translations {
    /** Both languages together have to stay well under {@link Clause#MOST_LEAVES}. */
    static final int MOST_LEAVES = 320;

    /** So many of them are for what holds names of classifiers, where there are such. */
    private static final int MOST_LEAVES_OF_NAMED = 120;

    private final ServingIndex index;
    private final Weights weights;
    private final GrownGlossary glossary;
    private final ClassifierNames classifiers;

    Translations(ServingIndex index, Weights weights, GrownGlossary glossary, ClassifierNames classifiers) {
        this.index = index;
        this.weights = weights;
        this.glossary = glossary;
        this.classifiers = classifiers;
    }

    /** The best hits. */
    List<Hit> of(SearchRequest request, Sought sought) {
        Glossary now = glossary.now();
        List<Match> names = classifiers.now().glossary().cover(sought.reading().text());
        List<Translation> translations = sought.languages().stream()
                .flatMap(language -> translations(now, names, sought, language))
                .toList();
        if (translations.isEmpty()) {
            return List.of();
        }
        List<Word> words =
                translations.stream().flatMap(each -> each.words().stream()).toList();
        Answer answer = ask(request, sought, translations, false);
        if (answer.found().isEmpty()
                && translations.stream().anyMatch(each -> each.units().size() > 1)) {
            answer = ask(request, sought, translations, true);
        }
        Explained explained = Explained.translated(sought, words);
        return answer.found().stream().map(explained::hit).toList();
    }

    private Answer ask(SearchRequest request, Sought sought, List<Translation> translations, boolean any) {
        List<Clause> sums = translations.stream()
                .<Clause>map(each -> new Clause.Sum(each.units(), any ? 1 : each.enough()))
                .toList();
        return index.ask(request.best(sought.limited(List.of(new Clause.Best(sums, 0)))));
    }

    /** By the glossary alone, and by names that it does not have before it: these may hide terms by which more is found. */
    private Stream<Translation> translations(Glossary now, List<Match> names, Sought sought, Language language) {
        List<Match> terms = matches(sought.synonyms().cover(), language);
        List<Match> others = matches(names, language).stream()
                .filter(name -> terms.stream().noneMatch(term -> isInPlaceOf(term, name)))
                .toList();
        if (others.isEmpty()) {
            return translation(now, sought, language, terms, MOST_LEAVES).stream();
        }
        List<Match> both = Stream.concat(others.stream(), terms.stream()).toList();
        return Stream.of(
                        translation(now, sought, language, terms, MOST_LEAVES - MOST_LEAVES_OF_NAMED),
                        translation(now, sought, language, both, MOST_LEAVES_OF_NAMED))
                .flatMap(Optional::stream);
    }

    private static boolean isInPlaceOf(Match one, Match other) {
        return one.from() == other.from() && one.to() == other.to() && one.typed() == other.typed();
    }

    /** Nothing where less than half of the words can be put into the language. */
    private Optional<Translation> translation(
            Glossary glossary, Sought sought, Language language, List<Match> matches, int mostLeaves) {
        String text = sought.reading().text();
        Translating translating = new Translating(language, weights, glossary);
        List<Token> tokens = language.tokens(text).stream().limit(Words.MOST).toList();
        matches.stream()
                .filter(match -> match.to() <= tokens.size())
                .forEach(match -> translating.match(match, tokens, text));
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            if (sought.reading().known().has(Fields.stems(language), token.stem())) {
                translating.known(place, token);
            } else {
                translating.loanword(place, token);
            }
        }
        return translating.translation(tokens.size(), mostLeaves);
    }

    /** The longest first; of a word that is one of the language too there is nothing to be translated. */
    private static List<Match> matches(List<Match> cover, Language language) {
        Set<Integer> own = cover.stream()
                .filter(match -> match.typed().language() == language)
                .flatMap(match -> IntStream.range(match.from(), match.to()).boxed())
                .collect(Collectors.toSet());
        return cover.stream()
                .filter(match -> match.typed().language() != language
                        && !match.in(language).isEmpty()
                        && IntStream.range(match.from(), match.to()).anyMatch(place -> !own.contains(place)))
                .sorted(Comparator.comparingInt(Match::size).reversed())
                .toList();
    }
}
