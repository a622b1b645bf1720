package kz.kasip.deploy.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory of one process, shared pages counted in proportion.
 *
 * @param mebibytes without the files of the data folder that are mapped into it
 * @param mebibytesOf these files
 * @param mebibytesOfCache what of the first is the cache for quick starts
 */
record ProcessMemory(long mebibytes, long mebibytesOf, long mebibytesOfCache) {
    private static final long KIBIBYTES = 1024;

    /** A line with the addresses of a mapping begins with them and may end with its file. */
    static ProcessMemory of(ProcessHandle process, Path data) {
        long own = 0;
        long mapped = 0;
        long cache = 0;
        var mapping = "";
        try {
            for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps"))) {
                if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                    mapping = line;
                } else if (line.startsWith("Pss:")) {
                    var kibibytes = Long.parseLong(line.replaceAll("\\D", ""));
                    if (mapping.contains(data.toAbsolutePath() + "/")) mapped += kibibytes;
                    else own += kibibytes;
                    if (mapping.endsWith("/start.aot")) cache += kibibytes;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProcessMemory(own / KIBIBYTES, mapped / KIBIBYTES, cache / KIBIBYTES);
    }
}
