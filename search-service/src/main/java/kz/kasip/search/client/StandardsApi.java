package kz.kasip.search.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What search-service reads from standards-service. */
@Path("/")
@RegisterRestClient(configKey = "standards")
@OidcClientFilter
interface StandardsApi {
    @GET
    @Path("internal/changes")
    Uni<ChangePage> changes(
            @QueryParam("after") String after, @QueryParam("limit") int limit, @QueryParam("wait") int wait);

    @GET
    @Path("v1/standards/{code}/versions/{version}")
    Uni<StandardContent> standard(
            @PathParam("code") String code, @PathParam("version") int version, @QueryParam("revision") int revision);

    @GET
    @Path("v1/oked")
    Uni<ActivityPage> activities(
            @QueryParam("level") String level, @QueryParam("limit") int limit, @QueryParam("cursor") String cursor);
}
