package kz.kasip.gateway.cache;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What {@code Cache-Control} of an answer allows a shared cache (RFC 9111, RFC 5861, RFC 8246).
 *
 * @param shared whether it may be kept for everybody
 * @param fresh how long without asking the part again
 * @param whileRevalidating how much longer while it is asked for anew
 * @param ifError how much longer when the part fails
 * @param immutable never changes at all
 */
record Lifetime(boolean shared, Duration fresh, Duration whileRevalidating, Duration ifError, boolean immutable) {
    private static final List<String> FORBIDDING = List.of("no-store", "private", "no-cache");
    private static final int LONGEST_NUMBER = 9;

    private static final Lifetime NONE = read("");
    private static final int MOST_KNOWN = 64;
    private static final Map<String, Lifetime> KNOWN = new ConcurrentHashMap<>();

    /** Reads the header; without one nothing is allowed. Parts say the same few things again and again. */
    static Lifetime of(String cacheControl) {
        if (cacheControl == null) return NONE;
        Lifetime known = KNOWN.get(cacheControl);
        if (known != null) return known;
        Lifetime read = read(cacheControl);
        if (KNOWN.size() < MOST_KNOWN) KNOWN.put(cacheControl, read);
        return read;
    }

    private static Lifetime read(String cacheControl) {
        List<String> directives =
                List.of(cacheControl.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*"));
        boolean shared = directives.contains("public") && directives.stream().noneMatch(Lifetime::forbids);
        long fresh = seconds(directives, "s-maxage", seconds(directives, "max-age", 0));
        return new Lifetime(
                shared,
                Duration.ofSeconds(fresh),
                Duration.ofSeconds(seconds(directives, "stale-while-revalidate", 0)),
                Duration.ofSeconds(seconds(directives, "stale-if-error", 0)),
                shared && directives.contains("immutable"));
    }

    /** Also in the form that names fields, which is rare enough to be left alone. */
    private static boolean forbids(String directive) {
        return FORBIDDING.stream().anyMatch(directive::startsWith);
    }

    /** Whether there is any time in which it may be served again. */
    boolean isWorthKeeping() {
        return shared && (immutable || fresh.isPositive());
    }

    private static long seconds(List<String> directives, String name, long otherwise) {
        return directives.stream()
                .filter(directive -> directive.startsWith(name + "="))
                .map(directive -> directive.substring(name.length() + 1).replace("\"", ""))
                .filter(value -> value.matches("\\d{1," + LONGEST_NUMBER + "}"))
                .map(Long::parseLong)
                .findFirst()
                .orElse(otherwise);
    }
}
