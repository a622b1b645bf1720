package kz.kasip.standards.http.fields;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Reads {@code ?fields=} before anything is looked up, and cuts the JSON that is answered to it. */
class Projecting {
    /** After the link to the next page, which needs the listing, and before the languages and the entity tag. */
    static final int ORDER = 2500;

    private static final String CUT = Projecting.class.getName();

    private final Projection projection;

    Projecting(Projection projection) {
        this.projection = projection;
    }

    @Projected
    @ServerRequestFilter
    public void read(ContainerRequestContext request, ResourceInfo resource) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        List<String> asked = Projection.paths(query.getFirst("fields"));
        if (!asked.isEmpty()) {
            Projected projected = resource.getResourceMethod().getAnnotation(Projected.class);
            Shape view = projection.shape(projected.value());
            boolean expanded = projected.expands().equals(query.getFirst("expand"));
            request.setProperty(CUT, projection.to(asked, expanded ? view.opened(projected.expands()) : view));
        }
    }

    @Projected
    @ServerResponseFilter(priority = ORDER)
    @SuppressWarnings("unchecked")
    public void cut(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CUT) instanceof UnaryOperator<?> cut
                && response.getStatus() == 200
                && response.hasEntity()
                && !(response.getEntity() instanceof byte[])
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            response.setEntity(((UnaryOperator<Object>) cut).apply(response.getEntity()));
        }
    }
}
