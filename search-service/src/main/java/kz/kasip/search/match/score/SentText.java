package kz.kasip.search.match.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;

/** A text cut and analysed; lives only as long as its request, and never shows itself in a log. */
public final class SentText {
    /**
     * Where a term stands.
     *
     * @param trust how surely the term is meant, from 0 to 1: less when it only translates the word
     */
    record Place(int sentence, int start, int end, double trust) {}

    /** What stands first is the title mostly. */
    private static final int FIRST = 4;

    private final List<String> sentences;
    private final boolean whole;
    private final Map<Language, Map<String, List<Place>>> places = new EnumMap<>(Language.class);

    private SentText(List<String> sentences, boolean whole) {
        this.sentences = List.copyOf(sentences);
        this.whole = whole;
        for (Language language : Language.values()) {
            places.put(language, new LinkedHashMap<>());
        }
    }

    /** Analyses at most so many sentences of a text, and what glossaries have for their words. */
    public static SentText of(String text, int mostSentences, List<Glossary> glossaries) {
        List<String> sentences = Sentences.of(text, mostSentences + 1);
        boolean whole = sentences.size() <= mostSentences;
        return of(whole ? sentences : sentences.subList(0, mostSentences), whole, glossaries);
    }

    /** A short sentence is taken to be in the language of all. */
    private static SentText of(List<String> sentences, boolean whole, List<Glossary> glossaries) {
        Language usual = Terms.language(String.join("\n", sentences), Language.RU);
        List<Language> languages =
                sentences.stream().map(words -> Terms.language(words, usual)).toList();
        return new SentText(sentences, whole).read(languages, glossaries);
    }

    /** Analyses ready sentences, each in its language. */
    static SentText of(List<String> sentences, List<Language> languages, List<Glossary> glossaries) {
        return new SentText(sentences, true).read(languages, glossaries);
    }

    private SentText read(List<Language> languages, List<Glossary> glossaries) {
        for (int number = 0; number < sentences.size(); number++) {
            int sentence = number;
            Terms.read(
                    languages.get(number),
                    sentences.get(number),
                    glossaries,
                    (language, term, trust, start, end) -> add(language, term, new Place(sentence, start, end, trust)));
        }
        return this;
    }

    /** A term that is said over and over in one sentence stands there once, where it is meant most surely. */
    private void add(Language language, String term, Place place) {
        List<Place> known = places.get(language).computeIfAbsent(term, key -> new ArrayList<>(2));
        if (known.isEmpty() || known.getLast().sentence() != place.sentence()) {
            known.add(place);
        } else if (known.getLast().trust() < place.trust()) {
            known.set(known.size() - 1, place);
        }
    }

    /** The sentences in their order. */
    public List<String> sentences() {
        return sentences;
    }

    /** Whether all of the text was taken. */
    public boolean isWhole() {
        return whole;
    }

    /** The terms that cards in a language may have of the text, those that stand first first. */
    public Set<String> terms(Language language) {
        return places.get(language).keySet();
    }

    /** So many terms that cards in a language may have of the text, with their weights: the first ones, and the commonest. */
    public Map<String, Double> telling(Language language, int most) {
        Set<String> all = places.get(language).keySet();
        Set<String> terms = all.stream().limit(most / FIRST).collect(Collectors.toCollection(LinkedHashSet::new));
        all.stream()
                .sorted(Comparator.comparingDouble((String term) -> -count(language, term)))
                .limit(most)
                .takeWhile(term -> terms.size() < most)
                .forEach(terms::add);
        Map<String, Double> weights = new LinkedHashMap<>();
        terms.forEach(term -> weights.put(term, Math.log(1 + count(language, term))));
        return weights;
    }

    /** Where what means a term of a language stands, once for each sentence in their order; nowhere: an empty list. */
    List<Place> places(Language language, String term) {
        return places.get(language).getOrDefault(term, List.of());
    }

    /** In how many sentences a term of a language is meant, less where that is not sure. */
    double count(Language language, String term) {
        double count = 0;
        for (Place place : places(language, term)) {
            count += place.trust();
        }
        return count;
    }

    /** The words that stand at a place. */
    String words(Place place) {
        return sentences.get(place.sentence()).substring(place.start(), place.end());
    }

    @Override
    public String toString() {
        return "a text of " + sentences.size() + " sentences";
    }
}
