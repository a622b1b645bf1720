package kz.kasip.search.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What search-service reads from cards-service. */
@Path("/")
@RegisterRestClient(configKey = "cards")
@OidcClientFilter
interface CardsApi {
    @GET
    @Path("internal/changes")
    Uni<ChangePage> changes(
            @QueryParam("after") String after, @QueryParam("limit") int limit, @QueryParam("wait") int wait);

    @GET
    @Path("v1/standards/{code}/versions/{version}/cards")
    Uni<CardPage> cards(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @QueryParam("revision") int revision,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("v1/occupations")
    Uni<OccupationPage> occupations(@QueryParam("limit") int limit, @QueryParam("cursor") String cursor);
}
