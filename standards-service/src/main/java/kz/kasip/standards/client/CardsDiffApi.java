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

/** The comparison of two versions' cards by cards-service. */
@RegisterRestClient(configKey = "cards")
@OidcClientFilter
@RegisterProvider(RequestIdOnward.class)
@Path("/internal/standards/{code}/diff")
@Produces(MediaType.APPLICATION_JSON)
interface CardsDiffApi {

    @GET
    CardsDiff diff(
            @PathParam("code") String code,
            @QueryParam("from") int from,
            @QueryParam("to") int to,
            @QueryParam("fromDraft") long fromDraft,
            @QueryParam("toDraft") long toDraft);
}
