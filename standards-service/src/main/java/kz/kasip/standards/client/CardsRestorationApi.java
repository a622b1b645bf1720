package kz.kasip.standards.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Whether cards-service was restored and misses cards. */
@RegisterRestClient(configKey = "cards")
@OidcClientFilter
@RegisterProvider(RequestIdOnward.class)
@Path("/internal/restoration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface CardsRestorationApi {

    @GET
    CardsRestoration get();

    @PUT
    void put(CardsRestoration restoration);
}
