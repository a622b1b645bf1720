package kz.kasip.standards.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.webhook.sending.WebhookConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Subscribes to the feed. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"subscriber", "admin"})
@RunOnVirtualThread
@Tag(
        name = "webhooks",
        description =
                "Changes posted to a receiver of yours, signed by the rules of Standard Webhooks: headers `webhook-id`,"
                        + " `webhook-timestamp` and `webhook-signature`, the body a CloudEvent as `/v1/changes` has it. In the feed's"
                        + " order, at least once; the same event bears the same `webhook-id`. Only 2xx is taken for delivered; 410 ends the"
                        + " subscription; all else is tried again over a day. Needs a token of role subscriber.")
class WebhookResource {

    private static final String ID = "Id of the webhook.";
    private static final String EXAMPLE = "0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11";

    private final WebhookRepository webhooks;
    private final Subscribing subscribing;
    private final Subscriber subscriber;
    private final WebhookConfig config;

    WebhookResource(WebhookRepository webhooks, Subscribing subscribing, Subscriber subscriber, WebhookConfig config) {
        this.webhooks = webhooks;
        this.subscribing = subscribing;
        this.subscriber = subscriber;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Subscribe to changes",
            description = "From now on; what was before is at `/v1/changes`. The answer tells the secret, this once.")
    @APIResponseSchema(value = WebhookSecret.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "There are as many of yours as are allowed (`webhooks-too-many`).")
    @APIResponse(
            responseCode = "422",
            description = "The url is not https, or does not lead to the public internet (`webhook-target-refused`).")
    public RestResponse<WebhookSecret> subscribe(@NotNull @Valid NewWebhook asked) {
        var made = subscribing.subscribe(asked, subscriber.name());
        return RestResponse.ResponseBuilder.<WebhookSecret>created(URI.create("/v1/webhooks/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listWebhooks",
            summary = "Your subscriptions",
            description = "An admin sees those of all.")
    public Listing<WebhookView> list(
            @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        var paging = Paging.of(limit, cursor, "webhooks");
        var owner = subscriber.owner();
        return paging.listing(
                webhooks.page(owner, paging),
                webhooks.count(owner),
                webhook -> webhook.id.toString(),
                webhook -> WebhookView.of(webhook, config.failingAfter()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "getWebhook",
            summary = "A subscription",
            description = "`FAILING` where the last attempts all failed; they go on nonetheless.")
    public WebhookView webhook(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return WebhookView.of(webhooks.get(id, subscriber.owner()), config.failingAfter());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "unsubscribe",
            summary = "End a subscription",
            description = "Its deliveries are forgotten.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void unsubscribe(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        webhooks.delete(webhooks.get(id, subscriber.owner()));
    }

    @POST
    @Path("{id}/secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Another secret for a subscription",
            description = "For a day messages bear two signatures, by this secret and by the one before.")
    @APIResponseSchema(WebhookSecret.class)
    public WebhookSecret rotate(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return subscribing.rotate(id, subscriber.owner());
    }
}
