package kz.kasip.deploy.system;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads out of a log why a part failed. */
public final class Logs {
    private static final Pattern REASON = Pattern.compile(
            "Caused by:|FATAL|PANIC|\\bERROR\\b|[a-z]Exception|[a-z]Error|could not|Port already|already in use");
    private static final int ENOUGH_BYTES = 64 * 1024;
    private static final int LONG_LINE = 300;

    private Logs() {}

    /** The last line of a log that gives a reason; without one the exception's own words. */
    static String cause(Path log, Throwable otherwise) {
        var found = lastReason(log);
        if (found != null) return found;
        return otherwise.getMessage() == null ? otherwise.toString() : otherwise.getMessage();
    }

    /** The last line of a log that gives a reason, else what is said otherwise. */
    public static String cause(Path log, String otherwise) {
        var found = lastReason(log);
        return found == null ? otherwise : found;
    }

    private static String lastReason(Path log) {
        return tail(log).stream()
                .filter(line -> REASON.matcher(line).find() && !line.startsWith("\tat "))
                .reduce((first, second) -> second)
                .map(String::strip)
                .map(line -> line.length() > LONG_LINE ? line.substring(0, LONG_LINE) + "…" : line)
                .orElse(null);
    }

    private static List<String> tail(Path log) {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - ENOUGH_BYTES));
            var bytes = Channels.newInputStream(file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
