package kz.kasip.gateway.deprecation;

import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation that will end.
 *
 * @param path the segments of its path template
 */
public record Deprecation(
        String method,
        List<String> path,
        LocalDate since,
        Optional<LocalDate> sunset,
        Optional<String> successor,
        Optional<String> notice) {

    /** With two digits for the day, which the formatter of Java has not. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    /** As it is configured. */
    static Deprecation of(DeprecationsConfig.Operation configured) {
        return of(
                configured.operation(),
                configured.since(),
                configured.sunset(),
                configured.successor(),
                configured.notice());
    }

    /** One of an operation such as {@code GET /v1/cards/{id}}. */
    public static Deprecation of(
            String operation,
            LocalDate since,
            Optional<LocalDate> sunset,
            Optional<String> successor,
            Optional<String> notice) {
        String[] parts = operation.split(" /", 2);
        if (parts.length < 2) throw new IllegalArgumentException(operation + " is no method and path template");
        return new Deprecation(parts[0], List.of(parts[1].split("/")), since, sunset, successor, notice);
    }

    /** Whether a request is of this operation; one parameter of the template stands for one segment. */
    boolean covers(String asked, List<String> segments) {
        if (!asked.equals(method) && !(asked.equals("HEAD") && method.equals("GET"))) return false;
        if (segments.size() != path.size()) return false;
        for (int at = 0; at < path.size(); at++) {
            boolean parameter = path.get(at).startsWith("{");
            if (!parameter && !path.get(at).equals(segments.get(at))) return false;
        }
        return true;
    }

    /** Adds {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and the links that say more. */
    void tell(MultiMap headers) {
        headers.set("Deprecation", "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
        sunset.ifPresent(day -> headers.set("Sunset", HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC))));
        headers.add("Link", "<" + notice.orElse("/openapi") + ">; rel=\"deprecation\"");
        successor.ifPresent(next -> headers.add("Link", "<" + next + ">; rel=\"successor-version\""));
    }

    /** The same in words, for the OpenAPI document. */
    public String words() {
        return "Deprecated since " + since + "."
                + sunset.map(day -> " It ends on " + day + ".").orElse("")
                + successor.map(next -> " Use `" + next + "`.").orElse("");
    }
}
