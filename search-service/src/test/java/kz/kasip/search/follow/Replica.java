package kz.kasip.search.follow;

import java.util.Optional;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.Generation;
import kz.kasip.search.index.Generations;
import kz.kasip.search.index.GivenIndex;
import kz.kasip.search.index.ServingIndex;

/** A search-service without its resources: what keeps an index, and what asks it. */
record Replica(IndexKeeper keeper, ServingIndex index, Generations generations) implements AutoCloseable {
    static Replica of(GivenIndex config, GivenRegister register) {
        return of(config, config.generations(), register);
    }

    /** One of another release, perhaps. */
    static Replica of(GivenIndex config, Generations generations, GivenRegister register) {
        ServingIndex index = new ServingIndex();
        return new Replica(
                new IndexKeeper(generations, index, register.standards(), register.cards(), config),
                index,
                generations);
    }

    Replica open() {
        keeper.open();
        return this;
    }

    /** How many versions are seen; none where there is no index yet. */
    int versions() {
        return index.generation()
                .map(generation -> generation.inForce().versionKeys().size())
                .orElse(0);
    }

    Optional<String> name() {
        return index.generation().map(Generation::name);
    }

    /** Whether this is the one that follows the feeds. */
    boolean follows() {
        return !keeper.followers().isEmpty();
    }

    @Override
    public void close() {
        keeper.close();
    }
}
