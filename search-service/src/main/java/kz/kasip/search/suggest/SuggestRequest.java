package kz.kasip.search.suggest;

import java.time.LocalDate;
import java.util.Optional;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.problem.Invalid;
import kz.kasip.search.problem.Violation;

/**
 * What is asked for.
 *
 * @param language only titles that exist in it
 * @param asOf the day on which they are in force; none is today
 */
record SuggestRequest(String q, Optional<Language> language, Optional<LocalDate> asOf, int limit) {
    static final int MOST = 10;
    private static final int LONGEST = 200;

    /** Checks the parameters as they came; all may be null. */
    static SuggestRequest of(String q, Language language, LocalDate asOf, Integer limit) {
        if (q == null || q.isBlank()) {
            throw invalid("q", "must not be empty");
        }
        if (q.length() > LONGEST) {
            throw invalid("q", "must have at most " + LONGEST + " characters");
        }
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw invalid("limit", "must be from 1 to " + MOST);
        }
        return new SuggestRequest(
                q, Optional.ofNullable(language), Optional.ofNullable(asOf), limit == null ? MOST : limit);
    }

    private static Invalid invalid(String name, String words) {
        return new Invalid("parameter-invalid", name + " " + words + ".", new Violation(name, words));
    }
}
