package kz.kasip.deploy.system;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts each service once more in a running Kasip, notes what it loads, and makes its cache for quick starts of that. */
public final class Training {
    private static final int ROUNDS = 3;
    private static final int PATIENCE_SECONDS = 60;

    private final KasipSystem system;
    private final Settings settings;
    private final Console console;

    public Training(KasipSystem system, Settings settings, Console console) {
        this.system = system;
        this.settings = settings;
        this.console = console;
    }

    /** Whether every service has a cache made of its present jar. */
    public static boolean done(Settings settings) {
        return Arrays.stream(Service.values()).allMatch(service -> new StartCache(service, settings).present());
    }

    /** For each service without a cache; one that cannot be made is said and does no harm. */
    public void run() {
        for (var service : Service.values()) {
            var cache = new StartCache(service, settings);
            if (cache.present()) continue;
            try {
                record(service, cache);
                cache.make();
            } catch (Failure e) {
                system.running(service).stop();
                console.line("  %s starts without a cache: %s", service.module(), e.getMessage());
            }
            system.spawn(service);
            system.awaitReady(EnumSet.of(service));
        }
    }

    private void record(Service service, StartCache cache) {
        system.running(service).stop();
        system.spawnForAWhile(Replica.first(service), service.command(settings, cache.recording()));
        system.awaitReady(EnumSet.of(service));
        new Exercise().run(service, settings.url(service), ROUNDS);
        // what was noted is written at the end, which takes longer than a stop does
        var process = system.running(service);
        process.askToStop();
        try {
            process.handle().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
