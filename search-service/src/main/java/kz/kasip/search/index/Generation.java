package kz.kasip.search.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.jboss.logging.Logger;

/** One filling of the index, from the first change of the feeds on. What it writes is committed and can be found when it returns. */
public final class Generation {
    private static final Logger LOG = Logger.getLogger(Generation.class);
    private static final int BATCH = 5000;
    private static final int MOST_VERSIONS = 65_000;

    private final String name;
    private final CloseableSearchMapping mapping;
    private final Engine engine;
    private final Duration patience;
    private final Lease lease;
    private volatile InForce inForce = InForce.NOTHING;
    private volatile Runnable afterClosing = () -> {};
    private volatile boolean suspect;

    Generation(String name, CloseableSearchMapping mapping, Engine engine, Duration patience) {
        this.name = name;
        this.mapping = mapping;
        this.engine = engine;
        this.patience = patience;
        this.lease = new Lease(this::closeNow);
    }

    /** Its name, also the id of the rebuild that made it. */
    public String name() {
        return name;
    }

    /** The versions that are to be seen now. */
    public InForce inForce() {
        return inForce;
    }

    /** Switches to other versions; passages of new ones have to be written before, those of old ones removed after. */
    public void show(InForce versions) {
        if (!versions.equals(inForce)) {
            engine.show(versions);
            inForce = versions;
        }
    }

    /** Writes passages, replacing those with the same ids. Many at once are written much faster than the same one version after another. */
    public void write(List<Passage> passages) {
        int start = 0;
        for (; start + BATCH < passages.size(); start += BATCH) {
            add(passages.subList(start, start + BATCH), new Uncommitted());
        }
        add(passages.subList(start, passages.size()), IndexingPlanSynchronizationStrategy.sync());
        if (start > 0) {
            // The last part's refresh need not reach all shards
            mapping.scope(Passage.class).workspace().refresh();
        }
    }

    /** Puts together what was written piece by piece, so that it is asked faster; takes long. */
    public void compact() {
        try {
            engine.compact();
        } catch (RuntimeException | InternalError failed) {
            suspect();
            throw failed;
        }
    }

    private void add(List<Passage> passages, IndexingPlanSynchronizationStrategy strategy) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(strategy)
                .build()) {
            passages.forEach(session.indexingPlan()::addOrUpdate);
        } catch (RuntimeException | InternalError failed) {
            suspect();
            throw failed;
        }
    }

    /** Removes all passages of a version. */
    public void remove(String versionKey) {
        List<String> ids = new ArrayList<>();
        do {
            ids.clear();
            use(session -> {
                ids.addAll(session.search(Passage.class)
                        .select(f -> f.id(String.class))
                        .where(f -> f.match().field(Fields.VERSION_KEY).matching(versionKey))
                        .fetchHits(BATCH));
                ids.forEach(id -> session.indexingPlan().purge(Passage.class, id, null));
            });
        } while (!ids.isEmpty());
    }

    /** How many passages there are of each version. */
    public Map<String, Long> passages() {
        AggregationKey<Map<String, Long>> counts = AggregationKey.of("passages");
        try (SearchSession session = mapping.createSession()) {
            return session.search(Passage.class)
                    .where(f -> f.matchAll())
                    .aggregation(
                            counts,
                            f -> f.terms()
                                    .field(Fields.VERSION_KEY, String.class)
                                    .maxTermCount(MOST_VERSIONS))
                    .fetch(0)
                    .aggregation(counts);
        }
    }

    /** Keeps values under their keys. */
    public void keep(Map<String, String> values) {
        use(session ->
                values.forEach((key, value) -> session.indexingPlan().addOrUpdate(new StateDocument(key, value))));
    }

    /** All that is kept. */
    public Map<String, String> kept() {
        Map<String, String> values = new HashMap<>();
        try (SearchSession session = mapping.createSession();
                var scroll = session.search(StateDocument.class)
                        .select(f -> f.composite(
                                f.field(StateDocument.KEY, String.class), f.field(StateDocument.VALUE, String.class)))
                        .where(f -> f.matchAll())
                        .scroll(BATCH)) {
            for (var page = scroll.next(); page.hasHits(); page = scroll.next()) {
                for (List<?> pair : (Collection<List<?>>) page.hits()) {
                    values.put((String) pair.get(0), (String) pair.get(1));
                }
            }
        }
        return values;
    }

    /** For how long it is worth asking again when it fails. */
    Duration patience() {
        return patience;
    }

    Engine engine() {
        return engine;
    }

    /** Whether something failed that should not in a whole index. */
    public boolean isSuspect() {
        return suspect;
    }

    /** Forgets what failed. */
    public void trust() {
        suspect = false;
    }

    void suspect() {
        suspect = true;
    }

    /** Does something with the index; a failure makes it suspect. */
    private void use(Consumer<SearchSession> action) {
        try (SearchSession session = mapping.createSession()) {
            action.accept(session);
        } catch (RuntimeException | InternalError failed) {
            suspect();
            throw failed;
        }
    }

    /** Takes part in the use of this generation; false when it is closed already. */
    boolean use() {
        return lease.take();
    }

    /** Ends one use. */
    void release() {
        lease.giveBack();
    }

    /** Closes it as soon as nobody uses it any more. */
    public void close() {
        lease.end();
    }

    /** Closes it as soon as nobody uses it any more, and then does something; the last search may be what comes before. */
    public void close(Runnable then) {
        afterClosing = then;
        close();
    }

    /** What fails must not keep the rest from being done. */
    private void closeNow() {
        attempt(engine::close);
        attempt(mapping::close);
        attempt(afterClosing);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error failed) {
            LOG.warnf(failed, "The index %s was not closed well", name);
        }
    }
}
