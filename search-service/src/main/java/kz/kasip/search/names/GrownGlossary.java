package kz.kasip.search.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.glossary.Glossary;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;
import kz.kasip.search.problem.Unavailable;
import org.jboss.logging.Logger;

/** The glossary, and the names that the index holds in both languages: what a bilingual standard calls something, others may too. */
@ApplicationScoped
public class GrownGlossary {
    private static final Logger LOG = Logger.getLogger(GrownGlossary.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 20_000;
    private static final int AT_ONCE = 1000;

    /** Where there are too many names, those of the first of these come in first. */
    private static final List<Kind> NAMES =
            List.of(Kind.STANDARD, Kind.CARD, Kind.TERM, Kind.FUNCTION, Kind.SKILL, Kind.COMPETENCY);

    private static final Clause IN_BOTH = new Clause.All(List.of(
            new Clause.Of(Fields.LANGUAGE, List.of(Language.KK.code())),
            new Clause.Of(Fields.LANGUAGE, List.of(Language.RU.code()))));

    private final ServingIndex index;
    private final AtomicReference<Grown> grown =
            new AtomicReference<>(new Grown(Glossary.own(), List.of(), Instant.MIN, Optional.empty()));

    /** Grows by what an index holds. */
    public GrownGlossary(ServingIndex index) {
        this.index = index;
    }

    private record Grown(Glossary glossary, List<Map<String, String>> names, Instant looked, Optional<InForce> shown) {
        Grown lookedAt(Instant now) {
            return new Grown(glossary, names, now, shown);
        }

        /** Whether nothing else is seen by now than when its names were looked up. */
        boolean isOf(Optional<InForce> versions) {
            return shown.isPresent() && versions.isPresent() && shown.get() == versions.get();
        }
    }

    /** The glossary as it is known by now; once in a while it is looked behind a search's back what has come to the index. */
    public Glossary now() {
        Grown known = grown.get();
        Instant now = Instant.now();
        if (known.looked().isBefore(now.minus(FRESH)) && grown.compareAndSet(known, known.lookedAt(now))) {
            Thread.ofVirtual().name("glossary").start(this::grow);
        }
        return known.glossary();
    }

    void grow() {
        try {
            Grown before = grown.get();
            Optional<InForce> shown = index.generation().map(Generation::inForce);
            if (!before.isOf(shown)) {
                List<Map<String, String>> names = names();
                Glossary glossary = names.equals(before.names())
                        ? before.glossary()
                        : Glossary.own().grownBy(names);
                grown.set(new Grown(glossary, names, Instant.now(), shown));
            }
        } catch (Unavailable unavailable) {
            // it is looked again after the next pause, with the glossary of before until then
        } catch (RuntimeException failed) {
            LOG.warn("The glossary does not grow", failed);
        }
    }

    private List<Map<String, String>> names() {
        Set<Map<String, String>> names = new LinkedHashSet<>();
        for (Kind kind : NAMES) {
            add(names, kind);
        }
        return List.copyOf(names);
    }

    /** Equal texts of a kind come as one. */
    private void add(Set<Map<String, String>> names, Kind kind) {
        Filters only = new Filters(Set.of(kind), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        boolean more = true;
        for (int start = 0; more && names.size() < MOST; start += AT_ONCE) {
            Answer answer = index.ask(
                    new Question(IN_BOTH, only, Optional.empty(), Order.RELEVANCE, start, AT_ONCE, true, Set.of()));
            answer.found().stream()
                    .map(found -> found.shown().called())
                    .limit(MOST - names.size())
                    .forEach(names::add);
            more = answer.found().size() == AT_ONCE;
        }
    }
}
