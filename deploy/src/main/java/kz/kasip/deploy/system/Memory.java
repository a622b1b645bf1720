package kz.kasip.deploy.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a set of processes holds in memory.
 *
 * @param kind PSS where the system tells it (shared pages counted once over all), else RSS
 */
public record Memory(long mebibytes, String kind) {
    /** Adds up over processes; those that ended meanwhile count nothing. */
    public static Memory of(List<ProcessHandle> processes) {
        var proportional = processes.stream().mapToLong(Memory::proportional).sum();
        if (proportional > 0) return new Memory(proportional / 1024, "PSS");
        return new Memory(processes.stream().mapToLong(Memory::whole).sum() / 1024, "RSS");
    }

    private static long proportional(ProcessHandle process) {
        return kibibytes(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss:");
    }

    private static long whole(ProcessHandle process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status) ? kibibytes(status, "VmRSS:") : byPs(process);
    }

    private static long kibibytes(Path file, String label) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long byPs(ProcessHandle process) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            var out = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return out.isEmpty() ? 0 : Long.parseLong(out);
        } catch (IOException e) {
            return 0;
        }
    }
}
