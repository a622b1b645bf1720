package kz.kasip.deploy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The JVM's ahead-of-time cache of one service: what its classes look like once loaded and linked, noted in a training run. */
final class StartCache {
    /** What the JVM cannot keep is nothing that anybody can mend. */
    private static final String QUIET = "-Xlog:aot*=off,cds*=off";

    /** Several times what one takes, since a full disk ends more than the cache. */
    private static final long ROOM = 2L << 30;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Service service;
    private final Settings settings;
    private final List<String> prefix;

    StartCache(Service service, Settings settings) {
        this(service, settings, List.of());
    }

    /** @param prefix what the JVMs that make it are started by, such as a lower priority */
    StartCache(Service service, Settings settings, List<String> prefix) {
        this.service = service;
        this.settings = settings;
        this.prefix = prefix;
    }

    /** Beside the jar, and gone with it when all is built anew. */
    private Path file() {
        return service.jar(settings.root()).resolveSibling("start.aot");
    }

    private Path record() {
        return service.jar(settings.root()).resolveSibling("start.aotconf");
    }

    /** What it was made for: the JVM, its options and the place of the jar, any of which may make it unusable. */
    private Path purpose() {
        return service.jar(settings.root()).resolveSibling("start.aot.for");
    }

    /** One that is older than the jar is of another jar. */
    boolean present() {
        try {
            return Files.exists(file())
                    && Files.exists(purpose())
                    && Files.readString(purpose()).equals(command())
                    && Files.getLastModifiedTime(file())
                                    .compareTo(Files.getLastModifiedTime(service.jar(settings.root())))
                            >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String command() {
        return String.join("\n", service.bareCommand(settings));
    }

    /** The JVM looks itself whether the cache is of its own version and of these jars, and else starts without. */
    List<String> options() {
        return present() ? List.of("-XX:AOTCache=" + file(), QUIET) : List.of();
    }

    /** @throws Failure when its folder is no place for files of this size */
    void checkPlace() {
        var folder = file().getParent();
        try {
            if (!Files.isWritable(folder)) throw new Failure(folder + " cannot be written");
            if (Files.getFileStore(folder).getUsableSpace() < ROOM) throw new Failure("the disk has too little room");
        } catch (IOException e) {
            throw new Failure(folder + " cannot be looked at: " + e.getMessage(), e);
        }
    }

    /** For a run that notes what it loads. */
    List<String> recording() {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record(), QUIET);
    }

    /** Makes the cache of what a run has noted. @throws Failure when none can be made that the JVM takes */
    void make() {
        var made = file().resolveSibling("start.aot.new");
        var log = settings.log(service.module() + "-cache");
        var command = new ArrayList<>(service.bareCommand(settings));
        command.addAll(1, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + record(), "-XX:AOTCache=" + made));
        try {
            // of a run that was broken off
            Files.deleteIfExists(made);
            Files.deleteIfExists(purpose());
            if (!succeeds(command, log) || !Files.exists(made)) {
                throw new Failure("no cache for " + service.module() + " is made; log: " + log);
            }
            Files.move(made, file(), StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(record());
            if (!succeeds(trial(), log)) {
                Files.delete(file());
                throw new Failure("its JVM does not take it; log: " + log);
            }
            Files.writeString(purpose(), command());
        } catch (IOException e) {
            throw new Failure("the cache of " + service.module() + " is not made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    /** A JVM that only gets ready: some caches that it cannot load end it, such as one with more objects than its heap has room for. */
    private List<String> trial() {
        var trial = new ArrayList<>(service.bareCommand(settings));
        var jar = trial.removeLast();
        trial.removeLast();
        trial.addAll(1, List.of("-XX:AOTCache=" + file(), QUIET));
        trial.addAll(List.of("-cp", jar, "-version"));
        return trial;
    }

    private boolean succeeds(List<String> command, Path log) throws IOException, InterruptedException {
        var whole = Stream.concat(prefix.stream(), command.stream()).toList();
        var process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }
}
