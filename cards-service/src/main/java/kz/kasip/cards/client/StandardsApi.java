package kz.kasip.cards.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What cards-service reads from standards-service. */
@Path("/internal")
@RegisterRestClient(configKey = "standards")
@OidcClientFilter
interface StandardsApi {
    @GET
    @Path("/changes")
    Uni<StandardChanges> changes(
            @QueryParam("after") String after, @QueryParam("limit") int limit, @QueryParam("wait") int wait);
}
