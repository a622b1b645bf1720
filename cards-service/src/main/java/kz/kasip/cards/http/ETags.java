package kz.kasip.cards.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tags every public answer of JSON or linked data with the digest of its bytes, and answers 304 to who has it already. */
@Provider
@Priority(ETags.ORDER)
class ETags implements ContainerResponseFilter {

    /** Last of the response filters: what is tagged is what is sent. */
    static final int ORDER = 100;

    private static final List<MediaType> TAGGED = Stream.of(MediaType.APPLICATION_JSON, Linked.JSON_LD, Linked.TURTLE)
            .map(MediaType::valueOf)
            .toList();

    private final ObjectMapper json;

    ETags(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isTagged(request, response)) {
            return;
        }
        var body = bytes(response.getEntity());
        var known = response.getHeaderString(HttpHeaders.ETAG);
        var tag = known == null ? EntityTag.of(body) : known;
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (EntityTag.isHeldBy(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
            return;
        }
        if (HttpMethod.HEAD.equals(request.getMethod())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
    }

    private static boolean isTagged(ContainerRequestContext request, ContainerResponseContext response) {
        var method = request.getMethod();
        return (HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method))
                && response.getStatus() == 200
                && response.hasEntity()
                && request.getUriInfo().getPath().startsWith("/v1")
                && TAGGED.stream().anyMatch(type -> type.isCompatible(response.getMediaType()));
    }

    private byte[] bytes(Object entity) {
        return switch (entity) {
            case byte[] written -> written;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> write(entity);
        };
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is no JSON", e);
        }
    }
}
