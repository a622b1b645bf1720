package kz.kasip.gateway.key;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.kasip.gateway.store.Database;
import org.jboss.logging.Logger;

/** Keeps the ring of keys as new as the database, beside the requests. */
@Singleton
final class KeyWatch {
    private static final Logger LOG = Logger.getLogger(KeyWatch.class);

    private final KeyRing ring;
    private final KeyConfig config;
    private final CountDownLatch end = new CountDownLatch(1);

    KeyWatch(KeyRing ring, KeyConfig config) {
        this.ring = ring;
        this.config = config;
    }

    void start(@Observes StartupEvent start) {
        Thread.ofVirtual().name("key-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent stop) {
        end.countDown();
    }

    private void watch() {
        try {
            do {
                look();
            } while (!end.await(config.lookEach().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            ring.refresh();
        } catch (Database.Unreachable gone) {
            LOG.debug("The keys could not be looked at", gone);
        } catch (RuntimeException e) {
            LOG.error("The keys could not be read", e);
        }
    }
}
