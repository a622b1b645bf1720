package kz.kasip.search.query;

import java.util.Locale;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Order;
import kz.kasip.search.problem.Invalid;
import kz.kasip.search.problem.Violation;

/** What hits may be ordered by. */
enum SearchSort {
    RELEVANCE,
    TITLE,
    LEVEL,
    DATE;

    /** The order of a name as it is typed; relevance for null. */
    static SearchSort of(String name) {
        return name == null || name.isEmpty()
                ? RELEVANCE
                : Stream.of(values())
                        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst()
                        .orElseThrow(() -> {
                            String words = "must be relevance, title, level or date";
                            return new Invalid(
                                    "parameter-invalid", "sort " + words + ".", new Violation("sort", words));
                        });
    }

    /** The index's order; titles go by the alphabet of the language, or the Kazakh one, which holds the Russian letters too. */
    Order order(Language language) {
        return switch (this) {
            case RELEVANCE -> Order.RELEVANCE;
            case TITLE -> language == Language.RU ? Order.TITLE_RU : Order.TITLE_KK;
            case LEVEL -> Order.LEVEL;
            case DATE -> Order.DATE;
        };
    }
}
