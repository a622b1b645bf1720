package kz.kasip.standards.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import kz.kasip.standards.http.Linked;
import kz.kasip.standards.http.PublicAddress;
import kz.kasip.standards.problem.Invalid;
import kz.kasip.standards.problem.Violation;

/** Answers what is asked for as linked data: what would be answered as JSON is told in statements. */
@Provider
@Linked
@Priority(LinkedAnswers.ORDER)
class LinkedAnswers implements ContainerRequestFilter, ContainerResponseFilter {

    /** After the texts are cut to a language, before the entity tag. */
    static final int ORDER = 1500;

    private final ObjectMapper json;
    private final PublicAddress address;

    LinkedAnswers(ObjectMapper json, PublicAddress address) {
        this.json = json;
        this.address = address;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Representation form =
                Representation.of(request.getAcceptableMediaTypes()).orElseThrow(NotAcceptableException::new);
        if (form != Representation.JSON
                && request.getUriInfo().getQueryParameters().containsKey("fields")) {
            throw new Invalid(
                    "parameter-invalid",
                    "fields chooses among the fields of JSON, not of linked data.",
                    new Violation("fields", "is for JSON alone"));
        }
        if (request.getAcceptableMediaTypes().stream().anyMatch(LinkedAnswers::isOfOneKind)) {
            // what comes after this settles on a range and knows no form in it
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, form.range());
        }
    }

    /** Such as {@code text/*}. */
    private static boolean isOfOneKind(MediaType range) {
        return range.isWildcardSubtype() && !range.isWildcardType();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof byte[]) {
            // remembered as it was told before
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (response.getStatus() != 200 || !response.hasEntity()) {
            return;
        }
        Representation form =
                Representation.of(request.getAcceptableMediaTypes()).orElse(Representation.JSON);
        Object entity = response.getEntity();
        if (form != Representation.JSON) {
            if (!address.isFixed()) {
                response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.HOST);
            }
            boolean ofVersion = request.getUriInfo().getPathParameters().containsKey("version");
            Graph graph = new StandardGraph(tree(entity), addresses(request)).tell(ofVersion);
            entity = linked(form, graph, request).getBytes(StandardCharsets.UTF_8);
        }
        response.setEntity(entity, response.getEntityAnnotations(), form.type());
    }

    private String linked(Representation form, Graph graph, ContainerRequestContext request) {
        return form == Representation.TURTLE
                ? TurtleForm.of(graph)
                : JsonLdForm.of(graph, addresses(request).context());
    }

    private Addresses addresses(ContainerRequestContext request) {
        return new Addresses(address.of(
                request.getUriInfo(),
                request.getHeaderString("X-Forwarded-Proto"),
                request.getHeaderString("X-Forwarded-Host")));
    }

    private JsonNode tree(Object entity) {
        try {
            return entity instanceof String text ? json.readTree(text) : json.valueToTree(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer is no JSON", e);
        }
    }
}
