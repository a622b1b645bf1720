package kz.kasip.cards.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers everything that goes wrong as {@code application/problem+json}. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int DEEP_ENOUGH = 20;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /**
     * By SQLSTATE: 08 a lost connection, 57P a server that stops or starts, 53 one without space, memory or connections,
     * 3D000 and 55000 a database that is just replaced, 25006 one that only reads; the pool gives none for its timeout.
     */
    private static final Pattern DATABASE_DOWN = Pattern.compile("(08|57P|53).*|3D000|55000|25006");

    @ServerExceptionMapper
    Response refusal(Refusal refusal, RoutingContext context) {
        return answer(refusal, context);
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException failure, RoutingContext context) {
        var violations = failure.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .toList();
        var detail = violations.stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("; "));
        var type = failure.getConstraintViolations().stream().allMatch(ProblemMappers::isParameter)
                ? "parameter-invalid"
                : "input-invalid";
        return answer(new Invalid(type, detail + ".", violations.toArray(Violation[]::new)), context);
    }

    /** Covers bodies of a wrong shape; broken JSON comes as the cause of a WebApplicationException. */
    @ServerExceptionMapper
    Response shape(MismatchedInputException failure, RoutingContext context) {
        return answer(malformedBody(failure), context);
    }

    /** What this service reads of its own is never told so: it is the request's body that ended or had no form. */
    @ServerExceptionMapper
    Response broken(IOException failure, RoutingContext context) {
        return answer(
                new Invalid("body-malformed", "The body ends early or has not the form that it claims."), context);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorized(RoutingContext context) {
        return Response.fromResponse(answer(401, "unauthorized", "A valid token is needed.", context))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** Quarkus takes the parts of a token before it knows that there are any: one of dots alone ends so. */
    @ServerExceptionMapper
    Response dots(NoSuchElementException failure, RoutingContext context) {
        var authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.matches("(?i)bearer\\s+\\.+\\s*")
                ? unauthorized(context)
                : unexpected(failure, context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext context) {
        return answer(403, "forbidden", "The token does not carry the role that is needed.", context);
    }

    /** The issuer of tokens does not answer, so that no token can be checked. */
    @ServerExceptionMapper
    Response issuer(OIDCException failure, RoutingContext context) {
        LOG.errorf("Tokens cannot be checked: %s", failure.getMessage());
        return answer(
                new Unavailable("issuer-unavailable", "Tokens cannot be checked now.", Duration.ofSeconds(5)), context);
    }

    /** Covers what the framework refuses by itself; a refusal thrown while a parameter is converted is its cause. */
    @ServerExceptionMapper
    Response framework(WebApplicationException failure, RoutingContext context) {
        return switch (failure.getCause()) {
            case Refusal refusal -> answer(refusal, context);
            case MismatchedInputException shape -> answer(malformedBody(shape), context);
            case JsonProcessingException json -> answer(malformedBody(json), context);
            case null, default -> byStatus(failure, context);
        };
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext context) {
        if (isDatabaseDown(failure, DEEP_ENOUGH)) {
            LOG.warnf("The database does not answer: %s", failure.toString());
            return answer(
                    new Unavailable("database-unavailable", "The store does not answer now.", RETRY_AFTER), context);
        }
        LOG.error("Request failed", failure);
        return answer(
                500, "internal-error", "Something went wrong here; the request's id finds it in the log.", context);
    }

    /** A failed commit tells its reason as a suppressed one. */
    private static boolean isDatabaseDown(Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return false;
        }
        if (failure instanceof SQLException sql
                && (sql.getSQLState() == null
                        || DATABASE_DOWN.matcher(sql.getSQLState()).matches())) {
            return true;
        }
        return isDatabaseDown(failure.getCause(), depth - 1)
                || Stream.of(failure.getSuppressed()).anyMatch(hidden -> isDatabaseDown(hidden, depth - 1));
    }

    private static Response byStatus(WebApplicationException failure, RoutingContext context) {
        var status = failure.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            LOG.error("Request failed", failure);
        }
        var answer = switch (status) {
            case 400 -> answer(400, "request-malformed", "The request cannot be read.", context);
            case 401 -> answer(401, "unauthorized", "A valid token is needed.", context);
            case 403 -> answer(403, "forbidden", "The token does not carry the role that is needed.", context);
            case 404 -> answer(404, "not-found", "Nothing is at this path.", context);
            case 405 -> answer(405, "method-not-allowed", "This path does not take this method.", context);
            case 406 -> answer(406, "not-acceptable", "None of the accepted media types is at hand.", context);
            case 413 -> answer(413, "too-large", "The body is larger than is taken.", context);
            case 415 -> answer(415, "media-type-unsupported", "This media type is not read here.", context);
            case 503 -> answer(503, "unavailable", "A part that is needed does not answer now.", context);
            default ->
                status >= 500
                        ? answer(status, "internal-error", "Something went wrong here.", context)
                        : answer(status, "request-refused", "The request is refused.", context);
        };
        var allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response answer(Refusal refusal, RoutingContext context) {
        var path = refusal instanceof Unavailable unavailable && unavailable.instance() != null
                ? unavailable.instance()
                : context.normalizedPath();
        var status = status(refusal);
        var answer = respond(status, Problem.of(status, refusal, path, requestId(context)));
        return refusal instanceof Unavailable unavailable
                ? Response.fromResponse(answer)
                        .header(
                                HttpHeaders.RETRY_AFTER,
                                Math.max(1, unavailable.retryAfter().toSeconds()))
                        .build()
                : answer;
    }

    private static Response answer(int status, String type, String detail, RoutingContext context) {
        return respond(
                status, Problem.of(status, type, detail, context.normalizedPath(), requestId(context), List.of()));
    }

    private static Response respond(int status, Problem problem) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case Invalid invalid -> 400;
            case NotFound unknown -> 404;
            case Conflict conflict -> 409;
            case Gone gone -> 410;
            case TooLarge large -> 413;
            case UnsupportedMedia media -> 415;
            case Unprocessable content -> 422;
            case Unavailable unavailable -> 503;
        };
    }

    private static Invalid malformedBody(JsonProcessingException failure) {
        var field = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        if (field.isEmpty()) {
            return new Invalid("body-malformed", "The body is not the JSON that is expected here.");
        }
        return new Invalid(
                "body-malformed",
                "The field " + field + " does not have the form that is expected.",
                new Violation(field, "does not have the form that is expected"));
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static boolean isParameter(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                        .filter(node -> node.getKind() != ElementKind.METHOD)
                        .count()
                == 1;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getName() != null)
                .map(node -> node.getName())
                .collect(Collectors.joining("."));
        return new Violation(field, violation.getMessage());
    }

    private static String requestId(RoutingContext context) {
        String id = context.get("requestId");
        return id == null ? "" : id;
    }
}
