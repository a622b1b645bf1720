package kz.kasip.deploy.system;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Starts each service once more beside a running Kasip, notes what it loads, and makes its cache for quick starts of that. */
public final class Training {
    private static final int ROUNDS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ITS_END = Duration.ofSeconds(2);
    private static final List<String> GIVING_WAY = List.of("nice", "-n", "19");

    private final KasipSystem system;
    private final Settings settings;
    private final Console console;
    private final List<String> prefix;
    private final HttpClient http = HttpClient.newHttpClient();

    private Training(KasipSystem system, Settings settings, Console console, List<String> prefix) {
        this.system = system;
        this.settings = settings;
        this.console = console;
        this.prefix = prefix;
    }

    /** Whether every service has a cache made of its present jar. */
    public static boolean done(Settings settings) {
        return Arrays.stream(Service.values()).allMatch(service -> new StartCache(service, settings).present());
    }

    /** Whether a start may make what is missing: not when {@code KASIP_TRAIN} is {@code no}. */
    public static boolean allowed(Settings settings) {
        return !settings.environment().getOrDefault("KASIP_TRAIN", "").strip().equals("no");
    }

    /** Returns when all that can be made is made. */
    public static void now(KasipSystem system, Settings settings, Console console) {
        new Training(system, settings, console, List.of()).run();
    }

    /** Goes on in a thread of its own, in processes that give way to all others; what becomes of it disturbs nothing. */
    public static Thread beside(KasipSystem system, Settings settings, Console console) {
        return Thread.ofPlatform()
                .daemon()
                .name("training")
                .start(new Training(system, settings, console, GIVING_WAY)::run);
    }

    /** Ends one that goes on. */
    public static void end(Thread training) {
        training.interrupt();
        try {
            training.join(ITS_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** For each service without a cache; one that cannot be made is said and does no harm. */
    private void run() {
        for (var service : Service.values()) {
            var cache = new StartCache(service, settings, prefix);
            if (cache.present()) continue;
            try {
                cache.checkPlace();
                record(service, cache);
                cache.make();
            } catch (RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) return;
                console.line("  %s starts without a cache: %s", service.module(), e.getMessage());
            }
        }
    }

    private void record(Service service, StartCache cache) {
        DataFolder.delete(settings.trainingIndex());
        var own = settings.with(service, Ports.free(settings.host()));
        var replica = Replica.ofTraining(service);
        var command = service.command(settings, cache.recording());
        var process = system.spawnBeside(
                replica, own, Stream.concat(prefix.stream(), command.stream()).toList());
        try {
            new Readiness(own, Console.silent(), http).await(List.of(replica), each -> process, Training::pause);
            new Exercise().run(service, own.url(service), ROUNDS);
            awaitEnd(process);
        } finally {
            process.kill();
            DataFolder.delete(settings.trainingIndex());
        }
    }

    private static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        if (Thread.currentThread().isInterrupted()) throw new Failure("interrupted");
    }

    /** What was noted is written at the end, which takes longer than a stop does. */
    private static void awaitEnd(ServiceProcess process) {
        process.askToStop();
        try {
            process.handle().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Failure("it does not write what it noted", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
