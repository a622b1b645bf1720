package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Fields;
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
        Map<String, String> likeliest = likeliest(unknown, answer.found());
        if (likeliest.isEmpty()) {
            return Optional.empty();
        }
        List<String> chunks = Stream.of(sought.reading().text().split(" "))
                .map(chunk -> replaced(chunk, likeliest))
                .toList();
        String corrected = Typed.rewritten(request.q(), chunks);
        return findsMore(request, sought, corrected) ? Optional.of(corrected) : Optional.empty();
    }

    /** A chunk with other words in the places of those for which there are any. */
    private static String replaced(String chunk, Map<String, String> others) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Token token : Language.RU.tokens(chunk)) {
            String other = others.get(chunk.substring(token.start(), token.end()));
            if (other != null) {
                text.append(chunk, done, token.start()).append(other);
                done = token.end();
            }
        }
        return text.append(chunk, done, chunk.length()).toString();
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

    /** The likeliest word for each one that has any: of those that are near, one that the index holds as it is offered. */
    private Map<String, String> likeliest(Set<Word> unknown, List<Found> found) {
        List<Token> candidates = found.stream()
                .limit(BEST_HITS)
                .flatMap(hit -> hit.shown().text().values().stream())
                .flatMap(Corrections::words)
                .filter(candidate -> unknown.stream().anyMatch(word -> isNear(word, candidate)))
                .distinct()
                .toList();
        Set<String> words = candidates.stream().map(Token::word).collect(Collectors.toSet());
        Set<String> occurring = words.isEmpty() ? Set.of() : occurring(words);
        Map<String, String> likeliest = new HashMap<>();
        for (Word word : unknown) {
            candidates.stream()
                    .filter(candidate -> occurring.contains(candidate.word()) && isNear(word, candidate))
                    .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
                    .ifPresent(candidate -> likeliest.put(word.typed(), candidate.word()));
        }
        return likeliest;
    }

    private Set<String> occurring(Set<String> words) {
        Map<String, Set<String>> asked =
                Stream.of(Language.values()).collect(Collectors.toMap(Fields::words, language -> words));
        return index.known(asked).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
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
