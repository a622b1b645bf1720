package kz.kasip.deploy.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Hits;
import kz.kasip.deploy.system.Service;

/** What faults are done to: the processes of a system, each by its id. */
sealed interface Targets {
    Duration PATIENCE = Duration.ofSeconds(90);

    List<ProcessHandle> processes();

    /** SIGKILL. */
    void kill();

    /** Asked to stop, as before a new release. */
    void stop();

    /** Starts it again, and returns when it answers. */
    void start();

    /** A part of Kasip. */
    record Part(Hits hits, Service service) implements Targets {
        @Override
        public List<ProcessHandle> processes() {
            return List.of(hits.process(service));
        }

        @Override
        public void kill() {
            hits.kill(service);
        }

        @Override
        public void stop() {
            hits.stop(service);
        }

        /** One that ends at its start, as without its database, is started again, as by whoever runs it elsewhere. */
        @Override
        public void start() {
            hits.start(service);
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!hits.isReady(service)) {
                if (System.nanoTime() > end) throw new AssertionError(service + " does not come back");
                if (!hits.process(service).isAlive()) hits.start(service);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }

        @Override
        public String toString() {
            return service.module();
        }
    }

    /** PostgreSQL with its processes. */
    record Store(Hits hits) implements Targets {
        @Override
        public List<ProcessHandle> processes() {
            return hits.postgres();
        }

        @Override
        public void kill() {
            var all = processes();
            all.getFirst().destroyForcibly();
            // without their parent they end by themselves
            all.forEach(process -> process.onExit().join());
        }

        @Override
        public void stop() {
            hits.stopPostgres();
        }

        @Override
        public void start() {
            hits.startPostgres();
        }

        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }

    static List<Targets> of(Hits hits) {
        return Stream.concat(
                        Stream.of(Service.values()).<Targets>map(service -> new Part(hits, service)),
                        Stream.of(new Store(hits)))
                .toList();
    }

    /** Sends all processes a signal such as STOP or CONT. */
    static void signal(List<ProcessHandle> processes, String signal) {
        for (var process : processes) {
            try {
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
