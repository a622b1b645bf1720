package kz.kasip.cards.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.kasip.cards.problem.Invalid;

/** Refuses a form that names no boundary, which the framework's parser takes for a fault of its own. */
@Provider
@PreMatching
class FormWithoutBoundary implements ContainerRequestFilter {

    private static final Pattern NAMED = Pattern.compile("(?i);\\s*boundary=\"?[^\\s\";]");

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
                && !NAMED.matcher(type).find()) {
            throw new Invalid("body-malformed", "The form names no boundary of its parts.");
        }
    }
}
