package kz.kasip.deploy.speed;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Memory;
import kz.kasip.deploy.system.Started;

/** A process that runs on one core alone. */
final class Pinned implements AutoCloseable {
    /** Where the measured server runs. */
    static final int SERVER = 0;

    /** Where the load and the upstream run. */
    static final int LOAD = 1;

    /** The kernel counts processor time in hundredths of a second for all programs. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;

    /** Who stops the bench leaves none of them behind. */
    private static final Set<ProcessHandle> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Started::stop), "stop"));
    }

    private final Process process;

    private Pinned(Process process) {
        this.process = process;
    }

    static Pinned start(int core, List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command(core, command))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Pinned(noted(builder.start()));
        } catch (IOException e) {
            throw new Failure(command.getFirst() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Runs to the end and gives what was printed. */
    static String run(int core, List<String> command) {
        try {
            var process = noted(new ProcessBuilder(command(core, command))
                    .redirectErrorStream(true)
                    .start());
            var printed = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) throw new Failure(command.getFirst() + " failed: " + printed.strip());
            return printed;
        } catch (IOException e) {
            throw new Failure(command.getFirst() + " does not run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    private static Process noted(Process process) {
        var handle = process.toHandle();
        RUNNING.add(handle);
        process.onExit().thenRun(() -> RUNNING.remove(handle));
        return process;
    }

    private static List<String> command(int core, List<String> command) {
        var pinned = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core)));
        pinned.addAll(command);
        return pinned;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Processor seconds of the process and its children so far. */
    double busySeconds() {
        return processes().mapToDouble(Pinned::busySeconds).sum();
    }

    private static double busySeconds(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // the name stands in brackets and may hold anything
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) / TICKS_PER_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }

    /** What the process and its children hold in memory. */
    Memory memory() {
        return Memory.of(processes().toList());
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    @Override
    public void close() {
        Started.stop(process.toHandle());
    }
}
