package kz.kasip.standards.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The cards of a draft revision of a version as cards-service answers them, published or not. */
@RegisterRestClient(configKey = "cards")
@OidcClientFilter
@RegisterProvider(RequestIdOnward.class)
@Path("/v1/standards/{code}/versions/{version}/cards")
@Produces(MediaType.APPLICATION_JSON)
interface CardsReadApi {

    @GET
    VersionCards list(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @QueryParam("draft") long draft,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    /** The same as they are answered to everybody, cut to some fields where these are named. */
    @GET
    AnsweredCards answered(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @QueryParam("draft") long draft,
            @QueryParam("fields") String fields,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);
}
