package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.query.typed.Typed;
import kz.kasip.search.query.typed.Word;

/** What may have been meant by words that occur nowhere: the likeliest words of the best hits, if these find more. */
@ApplicationScoped
class Corrections {
    private static final int BEST_HITS = 10;

    private final ServingIndex index;

    Corrections(ServingIndex index) {
        this.index = index;
    }

    /** The whole of what was typed with all unknown words replaced. */
    Optional<String> of(SearchRequest request, Sought sought, Answer answer) {
        Set<Word> unknown = sought.unknown();
        if (unknown.isEmpty() || answer.found().isEmpty()) {
            return Optional.empty();
        }
        String typed = sought.reading().switched() ? sought.reading().text() : request.q();
        String corrected = typed;
        for (Word word : unknown) {
            Optional<String> likeliest = likeliest(word, answer.found());
            if (likeliest.isPresent()) {
                corrected = corrected.replace(word.typed(), likeliest.get());
            }
        }
        return corrected.equals(typed) || !findsMore(request, sought, corrected)
                ? Optional.empty()
                : Optional.of(corrected);
    }

    private boolean findsMore(SearchRequest request, Sought sought, String corrected) {
        Typed typed = Typed.of(corrected);
        Sought other = new Sought(
                typed, Reading.asTyped(typed.text(), index), Synonyms.none(), sought.weights(), sought.languages());
        return strictly(request, other) > strictly(request, sought);
    }

    /** How many hits hold the words themselves; nothing is asked where too few of them are known. */
    private long strictly(SearchRequest request, Sought sought) {
        int enough = sought.reading().words().enough();
        return sought.words().size() - sought.unknown().size() < enough
                ? 0
                : index.ask(request.count(sought.clause(Set.of(), enough, Sought.HALF)))
                        .total();
    }

    private static Optional<String> likeliest(Word word, List<Found> found) {
        return found.stream()
                .limit(BEST_HITS)
                .flatMap(hit -> hit.shown().text().values().stream())
                .flatMap(Corrections::words)
                .filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .map(Token::word);
    }

    private static Stream<Token> words(String text) {
        return Stream.of(Language.values()).flatMap(language -> language.tokens(text).stream());
    }

    private static boolean isNear(Word word, Token candidate) {
        return word.forms().size() == 1
                && word.forms().getFirst().values().stream()
                        .anyMatch(typed -> Edits.isNear(typed.word(), candidate.word())
                                || Edits.isNear(typed.skeleton(), candidate.skeleton()));
    }

    private static int distance(Word word, Token candidate) {
        Map<Language, Token> form = word.forms().getFirst();
        return form.values().stream()
                .mapToInt(typed -> Math.min(
                        Edits.between(typed.word(), candidate.word()),
                        1 + Edits.between(typed.skeleton(), candidate.skeleton())))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
