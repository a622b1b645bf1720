package kz.kasip.standards.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Asks cards-service to apply what the feed has told. */
@RegisterRestClient(configKey = "cards")
@OidcClientFilter
@RegisterProvider(RequestIdOnward.class)
@Path("/internal/catch-ups")
interface CardsCatchUpApi {

    @POST
    void catchUp();
}
