package kz.kasip.cards.export;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import kz.kasip.cards.http.EntityTag;

/** Answers a request with a spool, or that it is held already. */
record ExportAnswer(ContainerRequestContext request, Instant now) {
    /** Too large to be kept on the way; asking again with the tag costs nothing. */
    private static final String KEEPING = "no-cache";

    /** With two digits for the day, which the formatter of Java has not. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    Response of(Export export, Spool.Opened opened) {
        Spool spool = opened.spool();
        if (isHeld(spool)) {
            close(opened);
            return headers(Response.notModified(), spool).build();
        }
        Response.ResponseBuilder answer = headers(Response.ok(), spool)
                .type(export.mediaType())
                .header("Repr-Digest", spool.digest())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.name() + "\"")
                .header(HttpHeaders.CONTENT_LENGTH, spool.length());
        if (HttpMethod.HEAD.equals(request.getMethod())) {
            close(opened);
            return answer.build();
        }
        return answer.entity(opened.content()).build();
    }

    private Response.ResponseBuilder headers(Response.ResponseBuilder answer, Spool spool) {
        answer.header(HttpHeaders.ETAG, spool.tag()).header(HttpHeaders.CACHE_CONTROL, KEEPING);
        Instant changed = changed(spool);
        // of the second that has not passed yet nobody knows what it still brings
        return changed.isAfter(now) ? answer : answer.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(changed));
    }

    /** In whole seconds, upwards: what changed inside one is later than who read before its end was told. */
    private static Instant changed(Spool spool) {
        Instant seconds = spool.edition().changed().truncatedTo(ChronoUnit.SECONDS);
        return seconds.equals(spool.edition().changed()) ? seconds : seconds.plusSeconds(1);
    }

    private boolean isHeld(Spool spool) {
        String tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return EntityTag.isHeldBy(tags, spool.tag());
        }
        String since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        try {
            return since != null
                    && !changed(spool)
                            .isAfter(ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeParseException ignoredAsTheRuleIs) {
            return false;
        }
    }

    private static void close(Spool.Opened opened) {
        try {
            opened.content().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
