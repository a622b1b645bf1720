package kz.kasip.standards.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of cards-service that are called. */
@RegisterRestClient(configKey = "cards")
@OidcClientFilter
@RegisterProvider(RequestIdOnward.class)
@Path("/internal/standards/{code}/versions/{version}/drafts/{revision}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface CardsApi {

    @PUT
    StoredDraft put(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @PathParam("revision") long revision,
            DraftCards cards);

    @DELETE
    void drop(@PathParam("code") String code, @PathParam("version") int version, @PathParam("revision") long revision);

    @GET
    StoredDraft get(
            @PathParam("code") String code, @PathParam("version") int version, @PathParam("revision") long revision);
}
