package kz.kasip.search.follow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** A try that takes longer than this holds up what was published meanwhile. */
    private static final Duration SLOW = Duration.ofMillis(500);

    private final Generation generation;
    private final States states;
    private final StandardsClient standards;
    private final CardsClient cards;
    private final Troubles troubles;
    private final Superseded superseded;
    private boolean tidied;

    /**
     * @param echo for how long other replicas may show what was replaced here
     */
    Indexing(
            Generation generation,
            States states,
            StandardsClient standards,
            CardsClient cards,
            Pauses pauses,
            Duration echo) {
        this.generation = generation;
        this.states = states;
        this.standards = standards;
        this.cards = cards;
        this.troubles = new Troubles(pauses);
        this.superseded = new Superseded(echo);
    }

    /** Begins to write, perhaps where another process left off; what that left behind is removed in the next round. */
    void begin() {
        tidied = false;
    }

    /** Indexes what is due, shows it, and removes what is not seen any more. */
    void round() {
        if (!tidied) {
            today().useless(generation.passages().keySet()).forEach(superseded::add);
            tidied = true;
        }
        List<VersionState> due = today().due();
        List<VersionState> again = troubles.toTryAgain(due);
        due.stream().filter(version -> !troubles.hasFailed(version)).forEach(this::attempt);
        for (VersionState version : again) {
            long begun = System.nanoTime();
            attempt(version);
            if (System.nanoTime() - begun > SLOW.toNanos()) {
                break;
            }
        }
        Day today = today();
        generation.show(today.inForce());
        for (VersionState version : today.superfluous()) {
            states.note(version, state -> state.indexed(null, 0));
            superseded.add(version.indexedKey().toString());
        }
        removeSuperseded();
    }

    /** What became of use again meanwhile stays. */
    private void removeSuperseded() {
        List<String> gone = superseded.gone();
        if (!gone.isEmpty() && states.mayWrite()) {
            today().useless(Set.copyOf(gone)).forEach(generation::remove);
            gone.forEach(superseded::forget);
        }
    }

    Day today() {
        return new Day(LegalDay.today(), states.all());
    }

    /** Whether a version could not be indexed for so long that waiting for it helps nobody. */
    boolean isStuck(VersionState version) {
        return troubles.isStuck(version);
    }

    private void attempt(VersionState version) {
        if (!version.isReadable()) {
            // The cards' feed has not told of it yet; when it does this is called again
            troubles.waiting(version);
            return;
        }
        String name = version.code() + "/" + version.version();
        try {
            if (index(version)) {
                troubles.ended(version);
            } else {
                LOG.debugf("%s is not to be seen yet", name);
                troubles.failed(version);
            }
        } catch (RuntimeException failed) {
            if (!troubles.hasFailed(version)) {
                LOG.warnf("%s can't be indexed, trying again: %s", name, failed);
            }
            LOG.debugf(failed, "%s can't be indexed", name);
            troubles.failed(version);
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
            superseded.add(version.indexedKey().toString());
        }
        LOG.infof("%s: %d passages", version.publishedKey(), passages.size());
        return true;
    }
}
