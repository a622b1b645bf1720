package kz.kasip.search.follow;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kz.kasip.search.index.SearchConfig;

/** Opens the index beside the start of the service, which does not wait for it, and closes it at the end. */
@ApplicationScoped
class IndexStart {
    private final IndexKeeper keeper;
    private final SearchConfig config;
    private final Worker opening;

    IndexStart(IndexKeeper keeper, SearchConfig config) {
        this.keeper = keeper;
        this.config = config;
        this.opening = new Worker("open-index", Pauses.of(config.follow()), this::open);
    }

    void start(@Observes StartupEvent started) {
        if (config.follow().enabled()) {
            opening.start();
        }
    }

    private boolean open() {
        keeper.open();
        return false;
    }

    void stop(@Observes ShutdownEvent stopping) {
        opening.stop();
        keeper.close();
    }
}
