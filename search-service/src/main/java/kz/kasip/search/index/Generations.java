package kz.kasip.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.schema.management.SchemaManagementStrategyName;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** Opens, makes and removes generations of the index. */
@ApplicationScoped
public class Generations {
    private final GenerationStore store;

    @Inject
    Generations(SearchConfig config) {
        this(config, Fingerprint.ofThisRelease());
    }

    Generations(SearchConfig config, Fingerprint release) {
        store = switch (config.backend()) {
            case LUCENE -> new LuceneStore(config.directory(), release);
            case OPENSEARCH -> new OpenSearchStore(config.opensearch(), release);
        };
    }

    /** The generation that serves, if one was ever completed that can answer what this release asks. */
    public Optional<CurrentGeneration> current() {
        return store.current();
    }

    /**
     * Opens a generation that is there, whole and with the fields that it should have.
     *
     * @throws TornIndex when it is torn
     * @throws IOException when that can't be told just now
     */
    public Generation open(String name) throws IOException {
        store.check(name);
        return open(name, SchemaManagementStrategyName.VALIDATE);
    }

    private Generation open(String name, SchemaManagementStrategyName strategy) {
        var mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Passage.class, StateDocument.class))
                .property(StandalonePojoMapperSettings.MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES, false)
                .property(
                        StandalonePojoMapperSettings.MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS,
                        false)
                .property(
                        StandalonePojoMapperSettings.INDEXING_PLAN_SYNCHRONIZATION_STRATEGY,
                        IndexingPlanSynchronizationStrategy.sync())
                .property(StandalonePojoMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, strategy)
                .properties(store.settings(name))
                .build();
        try {
            return new Generation(name, mapping, store.engine(name, mapping), store.patience());
        } catch (RuntimeException failed) {
            mapping.close();
            throw failed;
        }
    }

    /** A name for a new generation. */
    public String newName() {
        return GenerationName.next();
    }

    /** Makes an empty generation of a new name. */
    public Generation create() {
        return create(newName());
    }

    /** Makes an empty generation, which serves only when it is made the current one. */
    public Generation create(String name) {
        store.prepare(name);
        return open(name, SchemaManagementStrategyName.CREATE_OR_VALIDATE);
    }

    /** Makes a generation the one that serves, also after a restart. */
    public void makeCurrent(String name) {
        store.makeCurrent(name);
    }

    /** Removes all of a generation that nobody has open. */
    public void remove(String name) {
        store.remove(name);
    }

    /** Removes a generation that is closed here, as soon as no other replica can be asking it. */
    public void retire(String name) {
        store.retire(name);
    }

    /** Removes generations that nobody will complete or uses any more, never the one that serves. */
    public void tidy(Optional<String> serving) {
        store.tidy(serving);
    }

    /**
     * Reads all of a generation.
     *
     * @throws TornIndex when it is torn
     * @throws IOException when that can't be told just now
     */
    public void check(String name) throws IOException {
        store.check(name);
    }

    /**
     * Looks whether all of a generation is there; costs little.
     *
     * @throws TornIndex when it is not
     * @throws IOException when that can't be told just now
     */
    public void look(String name) throws IOException {
        store.look(name);
    }

    /** Changes when a generation's kept values do, whoever wrote them. */
    public long stamp(String name) {
        return store.stamp(name);
    }

    /** For how long other replicas may still ask for passages that were replaced. */
    public Duration echo() {
        return store.echo();
    }

    /** Whose turn it is to write. */
    public Turn turn() {
        return store.turn();
    }

    /** What the replicas tell each other. */
    public Notices notices() {
        return store.notices();
    }
}
