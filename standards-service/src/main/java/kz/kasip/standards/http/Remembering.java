package kz.kasip.standards.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers once more what was answered to everybody already, while nothing has changed that answers are made of. Whether it has is
 * asked of the database after the request came; requests that come meanwhile share the question.
 */
class Remembering {

    /** Once the claim of {@link Caching} is taken, and before parameters are looked at. */
    static final int BEFORE = 1000;

    /** After all others: what is remembered is what was sent. */
    static final int LAST = 50;

    private static final String STATE = Remembering.class.getName();

    /** Larger ones are rare and would drive out many. */
    private static final int LARGEST = 512 * 1024;

    /** What an entry takes beside its body, about. */
    private static final int ENTRY = 1024;

    private final AnswerState state;
    private final SecurityIdentity reader;
    private final boolean on;
    private final Cache<String, Known> answers;

    /** An answer and the state that it was made in, or before. */
    private record Known(String state, byte[] body, MultivaluedMap<String, Object> headers) {}

    Remembering(AnswerState state, SecurityIdentity reader, AnswersConfig config) {
        this.state = state;
        this.reader = reader;
        var memory = config.memory().asLongValue();
        this.on = memory > 0;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(memory)
                .weigher((String key, Known answer) -> ENTRY + key.length() + answer.body.length)
                .build();
    }

    @Remembered
    @ServerRequestFilter(priority = BEFORE)
    public Response recall(ContainerRequestContext request) {
        if (!on || !Caching.isRead(request) || isKnownReader(request)) {
            return null;
        }
        var now = state.now();
        var known = now == null ? null : answers.getIfPresent(key(request));
        if (known == null || !known.state.equals(now)) {
            request.setProperty(STATE, now);
            return null;
        }
        var answer = Response.ok(known.body);
        known.headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    @Remembered
    @ServerResponseFilter(priority = LAST)
    public void remember(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof String before
                && response.getStatus() == 200
                && HttpMethod.GET.equals(request.getMethod())
                // Other forms may tell the address that was asked
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())
                && response.getEntity() instanceof byte[] body
                && body.length <= LARGEST
                && response.getHeaderString(HttpHeaders.ETAG) != null
                && isForAll(response.getHeaderString(HttpHeaders.CACHE_CONTROL))
                && !isOfOneAddress(response.getHeaderString(HttpHeaders.VARY))) {
            var headers = new MultivaluedHashMap<String, Object>(response.getHeaders());
            headers.putSingle(HttpHeaders.CONTENT_TYPE, response.getMediaType());
            headers.remove(Caching.POSITION);
            answers.put(key(request), new Known(before, body, headers));
        }
    }

    /** Who says who they are may be shown more than others. */
    private boolean isKnownReader(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null || !reader.isAnonymous();
    }

    private static boolean isForAll(String cacheControl) {
        return cacheControl != null && cacheControl.startsWith("public");
    }

    /** What holds the address that it was asked by is for those who ask by the same. */
    private static boolean isOfOneAddress(String vary) {
        return vary != null && vary.contains(HttpHeaders.HOST);
    }

    private static String key(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri() + " " + request.getHeaderString(HttpHeaders.ACCEPT);
    }
}
