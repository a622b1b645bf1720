package kz.kasip.search.match.score;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.analysis.Language;

/**
 * How far a text speaks of something.
 *
 * @param share how much of it one sentence says too, from 0 to 1
 * @param sentence which one; -1 where none does
 * @param words the words of that sentence that do
 */
record Coverage(double share, int sentence, List<String> words) {
    static final Coverage NONE = new Coverage(0, -1, List.of());

    /** So much counts as met; a single word has to be more of it. */
    private static final double ENOUGH = 0.35;

    private static final double ENOUGH_IN_A_WORD = 0.6;

    boolean isMet() {
        return share >= (words.size() > 1 ? ENOUGH : ENOUGH_IN_A_WORD);
    }

    /** The best of the forms of something in several languages. */
    static Coverage of(Map<Language, List<String>> forms, SentText text, Rarity rarity) {
        Coverage best = NONE;
        for (Map.Entry<Language, List<String>> form : forms.entrySet()) {
            Coverage coverage = of(form.getKey(), new LinkedHashSet<>(form.getValue()), text, rarity);
            if (coverage.share() > best.share()) {
                best = coverage;
            }
        }
        return best;
    }

    private static Coverage of(Language language, Set<String> terms, SentText text, Rarity rarity) {
        double[] said = new double[text.sentences().size()];
        double all = 0;
        for (String term : terms) {
            double weight = rarity.of(language, term);
            all += weight;
            for (SentText.Place place : text.places(language, term)) {
                said[place.sentence()] += weight * place.trust();
            }
        }
        int best = -1;
        double most = 0;
        for (int sentence = 0; sentence < said.length; sentence++) {
            if (said[sentence] > most) {
                best = sentence;
                most = said[sentence];
            }
        }
        return best < 0 ? NONE : new Coverage(most / all, best, words(language, terms, text, best));
    }

    /** The words in their order; one that is a part of a longer term is not told twice. */
    private static List<String> words(Language language, Set<String> terms, SentText text, int sentence) {
        List<SentText.Place> places = terms.stream()
                .flatMap(term -> text.places(language, term).stream())
                .filter(place -> place.sentence() == sentence)
                .sorted(Comparator.comparingInt(SentText.Place::start)
                        .thenComparing(
                                Comparator.comparingInt(SentText.Place::end).reversed()))
                .toList();
        Set<String> words = new LinkedHashSet<>();
        int end = 0;
        for (SentText.Place place : places) {
            if (place.start() >= end) {
                words.add(text.words(place));
                end = place.end();
            }
        }
        return List.copyOf(words);
    }
}
