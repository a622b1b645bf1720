package kz.kasip.search.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.CardsClient;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.client.StandardsClient;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Passage;
import org.jboss.logging.Logger;

/** Brings a generation to where its states say that it has to be, version by version. */
final class Indexing {
    private static final Logger LOG = Logger.getLogger(Indexing.class);

    /** What could not be indexed for so long is broken and not only late. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private record Trouble(Instant since, int failures, Instant nextTry) {
        static Trouble none() {
            return new Trouble(Instant.now(), 0, Instant.MIN);
        }

        Trouble waiting() {
            return new Trouble(since, 0, Instant.MIN);
        }

        Trouble failed(Pauses pauses) {
            return new Trouble(since, failures + 1, Instant.now().plus(pauses.after(failures + 1)));
        }
    }

    private final Generation generation;
    private final States states;
    private final StandardsClient standards;
    private final CardsClient cards;
    private final Pauses pauses;
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();

    Indexing(Generation generation, States states, StandardsClient standards, CardsClient cards, Pauses pauses) {
        this.generation = generation;
        this.states = states;
        this.standards = standards;
        this.cards = cards;
        this.pauses = pauses;
    }

    /** Indexes what is due, shows it, and removes what is not seen any more. */
    void round() {
        for (VersionState version : today().due()) {
            attempt(version);
        }
        Day today = today();
        generation.show(today.inForce());
        for (VersionState version : today.superfluous()) {
            states.note(version, state -> state.indexed(null, 0));
            generation.remove(version.indexedKey().toString());
        }
    }

    Day today() {
        return new Day(LegalDay.today(), states.all());
    }

    /** Whether a version could not be indexed for so long that waiting for it helps nobody. */
    boolean isStuck(VersionState version) {
        Trouble trouble = troubles.get(version.code() + "/" + version.version());
        return trouble != null && trouble.since().plus(LATE).isBefore(Instant.now());
    }

    private void attempt(VersionState version) {
        String name = version.code() + "/" + version.version();
        Trouble trouble = troubles.computeIfAbsent(name, first -> Trouble.none());
        if (!version.isReadable()) {
            // The cards' feed has not told of it yet; when it does this is called again
            troubles.put(name, trouble.waiting());
        } else if (!Instant.now().isBefore(trouble.nextTry())) {
            tryToIndex(version, name, trouble);
        }
    }

    private void tryToIndex(VersionState version, String name, Trouble trouble) {
        try {
            if (index(version)) {
                troubles.remove(name);
            } else {
                LOG.debugf("%s is not to be seen yet", name);
                troubles.put(name, trouble.failed(pauses));
            }
        } catch (RuntimeException failed) {
            if (trouble.failures() == 0) {
                LOG.warnf("%s can't be indexed, trying again: %s", name, failed);
            }
            LOG.debugf(failed, "%s can't be indexed", name);
            troubles.put(name, trouble.failed(pauses));
        }
    }

    private boolean index(VersionState version) {
        Optional<StandardContent> standard =
                standards.standard(version.code(), version.version(), version.readableRevision());
        Optional<List<CardContent>> content =
                cards.cards(version.code(), version.version(), version.readableRevision());
        if (standard.isEmpty() || content.isEmpty()) {
            return false;
        }
        List<Passage> passages = new StandardPassages(
                        version.publishedKey(), version.effectiveFrom(), standard.get(), content.get())
                .all();
        generation.write(passages);
        states.note(version, state -> state.indexed(version.revision(), passages.size()));
        generation.show(today().inForce());
        if (version.isIndexed()) {
            generation.remove(version.indexedKey().toString());
        }
        LOG.infof("%s: %d passages", version.publishedKey(), passages.size());
        return true;
    }
}
