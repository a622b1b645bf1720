package kz.kasip.search.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The memory that this process holds, as the system counts it. */
final class Resident {
    private static final Pattern LINE = Pattern.compile("(VmRSS|RssAnon|RssFile):\\s+(\\d+) kB");
    private static final int KIBI = 1024;

    private Resident() {}

    /** In mebibytes: all, of which own and of which pages of files; only Linux tells. */
    static String now() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "not told by this system";
        }
        Map<String, Long> kibibytes = LINE.matcher(Files.readString(status))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), Resident::mebibytes));
        return "%d MiB, of which %d MiB own and %d MiB pages of files"
                .formatted(kibibytes.get("VmRSS"), kibibytes.get("RssAnon"), kibibytes.get("RssFile"));
    }

    private static long mebibytes(MatchResult line) {
        return Long.parseLong(line.group(2)) / KIBI;
    }
}
