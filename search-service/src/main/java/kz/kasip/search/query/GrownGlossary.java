package kz.kasip.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.problem.Unavailable;

/** The glossary, and the names that the index holds in both languages: what a bilingual standard calls something, others may too. */
@ApplicationScoped
class GrownGlossary {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 2000;
    private static final Set<Kind> NAMES =
            EnumSet.of(Kind.STANDARD, Kind.CARD, Kind.TERM, Kind.FUNCTION, Kind.SKILL, Kind.COMPETENCY);

    private final ServingIndex index;
    private final AtomicReference<Grown> grown =
            new AtomicReference<>(new Grown(Glossary.own(), List.of(), Instant.MIN));

    GrownGlossary(ServingIndex index) {
        this.index = index;
    }

    private record Grown(Glossary glossary, List<Map<String, String>> names, Instant looked) {}

    /** The glossary as it is known by now; once in a while it is looked behind a search's back what has come to the index. */
    Glossary now() {
        Grown known = grown.get();
        Instant now = Instant.now();
        if (known.looked().isBefore(now.minus(FRESH))
                && grown.compareAndSet(known, new Grown(known.glossary(), known.names(), now))) {
            Thread.ofVirtual().name("glossary").start(this::grow);
        }
        return known.glossary();
    }

    private void grow() {
        try {
            List<Map<String, String>> names = names();
            if (!names.equals(grown.get().names())) {
                grown.set(new Grown(Glossary.own().grownBy(names), names, Instant.now()));
            }
        } catch (Unavailable unavailable) {
            // it is looked again after the next pause, with the glossary of before until then
        }
    }

    private List<Map<String, String>> names() {
        Clause both = new Clause.All(List.of(
                new Clause.Of(Fields.LANGUAGE, List.of(Language.KK.code())),
                new Clause.Of(Fields.LANGUAGE, List.of(Language.RU.code()))));
        Filters kinds = new Filters(NAMES, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        Question question = new Question(both, kinds, Optional.empty(), Order.RELEVANCE, 0, MOST, false, Set.of());
        return index.ask(question).found().stream()
                .map(Found::shown)
                .map(GrownGlossary::name)
                .distinct()
                .toList();
    }

    private static Map<String, String> name(PassageText passage) {
        return switch (passage.kind()) {
            case STANDARD, CARD -> passage.title();
            case TERM -> beforeDefinition(passage.text());
            default -> passage.text();
        };
    }

    private static Map<String, String> beforeDefinition(Map<String, String> text) {
        Map<String, String> terms = new HashMap<>();
        text.forEach((language, words) -> terms.put(language, words.split(" — ", 2)[0]));
        return terms;
    }
}
