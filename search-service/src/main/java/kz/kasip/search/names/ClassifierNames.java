package kz.kasip.search.names;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kz.kasip.search.client.CardsClient;
import kz.kasip.search.client.StandardsClient;
import kz.kasip.search.problem.Unavailable;
import org.jboss.logging.Logger;

/** What the loaded classifiers of activities and of occupations call things; looked up once in a while behind a search's back. */
@ApplicationScoped
public class ClassifierNames {
    private static final Logger LOG = Logger.getLogger(ClassifierNames.class);

    /** A classifier is loaded hardly ever, and its table is long. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    /** What was not there, or could not be asked, is looked for again. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Supplier<Map<String, Map<String, String>>> activities;
    private final Supplier<Map<String, Map<String, String>>> occupations;
    private final AtomicReference<Looked> known = new AtomicReference<>(new Looked(Names.NONE, Instant.MIN));

    @Inject
    ClassifierNames(StandardsClient standards, CardsClient cards) {
        this(standards::activities, cards::occupations);
    }

    /** Asks for the names by code. */
    public ClassifierNames(
            Supplier<Map<String, Map<String, String>>> activities,
            Supplier<Map<String, Map<String, String>>> occupations) {
        this.activities = activities;
        this.occupations = occupations;
    }

    /**
     * What was looked up.
     *
     * @param next from when on it is looked up again
     */
    private record Looked(Names names, Instant next) {}

    /** The names as they are known by now. */
    public Names now() {
        Looked looked = known.get();
        Instant now = Instant.now();
        if (looked.next().isBefore(now) && known.compareAndSet(looked, new Looked(looked.names(), now.plus(AGAIN)))) {
            Thread.ofVirtual().name("classifiers").start(this::look);
        }
        return looked.names();
    }

    void look() {
        try {
            Names before = known.get().names();
            Map<String, Map<String, String>> nowActivities = activities.get();
            Map<String, Map<String, String>> nowOccupations = occupations.get();
            boolean same = nowActivities.equals(before.activities()) && nowOccupations.equals(before.occupations());
            Names names = same ? before : Names.of(nowActivities, nowOccupations);
            known.set(new Looked(names, Instant.now().plus(names.isOfBoth() ? FRESH : AGAIN)));
        } catch (Unavailable unavailable) {
            // it is looked again after the pause, with the names of before until then
        } catch (RuntimeException failed) {
            LOG.warn("The names of the classifiers can't be read", failed);
        }
    }
}
