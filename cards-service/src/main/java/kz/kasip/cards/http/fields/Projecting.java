package kz.kasip.cards.http.fields;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
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
        String asked = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (asked != null && !asked.isBlank()) {
            Class<?> view =
                    resource.getResourceMethod().getAnnotation(Projected.class).value();
            request.setProperty(CUT, projection.to(List.of(asked), view));
        }
    }

    @Projected
    @ServerResponseFilter(priority = ORDER)
    @SuppressWarnings("unchecked")
    public void cut(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CUT) instanceof UnaryOperator<?> cut
                && response.getStatus() == 200
                && response.hasEntity()
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            response.setEntity(((UnaryOperator<Object>) cut).apply(response.getEntity()));
        }
    }
}
