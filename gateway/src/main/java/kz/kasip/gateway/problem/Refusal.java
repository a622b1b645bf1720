package kz.kasip.gateway.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why the gateway itself does not serve a request; becomes one {@link Problem}.
 *
 * @param type the last part of the problem's type
 * @param headers what the answer carries beside the problem
 */
public record Refusal(int status, String type, String detail, Map<String, String> headers, List<Violation> violations) {
    private static final int MEGABYTE = 1024 * 1024;

    private Refusal(int status, String type, String detail, Map<String, String> headers) {
        this(status, type, detail, headers, List.of());
    }

    private Refusal(int status, String type, String detail) {
        this(status, type, detail, Map.of());
    }

    /** Nothing answers this path from outside. */
    public static Refusal notFound() {
        return new Refusal(404, "not-found", "Nothing is at this path; those that are stand in /openapi.");
    }

    /** Some of the input is wrong. */
    public static Refusal invalid(List<Violation> violations) {
        String detail = violations.stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("; ", "", "."));
        return new Refusal(400, "parameter-invalid", detail, Map.of(), violations);
    }

    /** The body cannot be read. */
    public static Refusal malformed(String detail) {
        return new Refusal(400, "request-malformed", detail);
    }

    /** A token is needed. */
    public static Refusal unauthorized() {
        return new Refusal(401, "unauthorized", "A valid token is needed.", Map.of("WWW-Authenticate", "Bearer"));
    }

    /**
     * An API key was sent that opens nothing.
     *
     * @param type the last part of the problem's type
     */
    public static Refusal keyRefused(String type, String detail) {
        return new Refusal(401, type, detail, Map.of("WWW-Authenticate", "ApiKey realm=\"kasip\""));
    }

    /** The token lacks the role. */
    public static Refusal forbidden() {
        return new Refusal(403, "forbidden", "The token does not carry the role that is needed.");
    }

    /** There is no such thing. */
    public static Refusal unknown(String type, String detail) {
        return new Refusal(404, type, detail);
    }

    /** The state of a thing does not allow it. */
    public static Refusal conflict(String type, String detail) {
        return new Refusal(409, type, detail);
    }

    /** The body is of another kind. */
    public static Refusal mediaTypeUnsupported(String wanted) {
        return new Refusal(415, "media-type-unsupported", "Read here is " + wanted + " alone.");
    }

    /** A query parameter has a value that it cannot have. */
    public static Refusal parameterInvalid(String name, String wanted) {
        return invalid(List.of(new Violation(name, "must be " + wanted)));
    }

    /** The path is served, but not by this method. */
    public static Refusal methodNotAllowed(String allowed) {
        return new Refusal(
                405,
                "method-not-allowed",
                "This path does not take this method, only " + allowed + ".",
                Map.of("Allow", allowed));
    }

    /** The request's body stopped coming. */
    public static Refusal bodyTimeout(Duration waited) {
        return new Refusal(
                408, "request-timeout", "The rest of the body did not come within " + waited.toSeconds() + " s.");
    }

    /** The body is larger than this path takes. */
    public static Refusal bodyTooLarge(long limit) {
        return new Refusal(413, "too-large", "The body is larger than the " + limit / MEGABYTE + " MB taken here.");
    }

    /** Path and query are longer than any part takes. */
    public static Refusal addressTooLong(int limit) {
        return new Refusal(414, "address-too-long", "Path and query are longer than " + limit + " characters.");
    }

    /** The client has asked for too much in too short a time. */
    public static Refusal tooMany(Duration retryAfter) {
        String seconds = Long.toString(retryAfter.toSeconds());
        return new Refusal(
                429,
                "too-many-requests",
                "Your limit is used up, see RateLimit and RateLimit-Policy; ask again in " + seconds + " s.",
                Map.of("Retry-After", seconds));
    }

    /** A part cannot be reached, or went away before it answered. */
    public static Refusal unavailable(String part, Duration retryAfter) {
        String seconds = Long.toString(retryAfter.toSeconds());
        return new Refusal(
                503,
                "unavailable",
                "The part " + part + " does not answer now; ask again in " + seconds + " s.",
                Map.of("Retry-After", seconds));
    }

    /** More is asked of a part at once than it is given. */
    public static Refusal busy(String part, Duration retryAfter) {
        String seconds = Long.toString(retryAfter.toSeconds());
        return new Refusal(
                503,
                "overloaded",
                "Too much is asked of the part " + part + " at once; ask again in " + seconds + " s.",
                Map.of("Retry-After", seconds));
    }

    /** A part did not answer in time. */
    public static Refusal timeout(String part, Duration waited) {
        return new Refusal(504, "timeout", "The part " + part + " did not answer within " + waited.toSeconds() + " s.");
    }

    /** What the HTTP layer refuses, or what failed here; says no more than the status does. */
    public static Refusal ofStatus(int status) {
        return switch (status) {
            case 404 -> notFound();
            case 400 -> new Refusal(400, "request-malformed", "The request cannot be read.");
            default ->
                status < 500
                        ? new Refusal(status, "request-refused", "The request is refused.")
                        : new Refusal(
                                500,
                                "internal-error",
                                "Something went wrong here; the request's id finds it in the log.");
        };
    }

    /** The problem that tells it to a client. */
    public Problem asProblem(String instance, String requestId) {
        String title = Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
        return new Problem("/problems/" + type, title, status, detail, instance, requestId, violations);
    }
}
