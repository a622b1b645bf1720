package kz.kasip.standards.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.problem.Conflict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Shows what a subscription was sent, and sends again. */
@Path("/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"subscriber", "admin"})
@RunOnVirtualThread
@Tag(name = "webhooks")
class DeliveryResource {

    private static final String ID = "Id of the webhook.";
    private static final String EXAMPLE = "0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11";

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final TestEvent test;
    private final Subscriber subscriber;
    private final Clock clock;

    DeliveryResource(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            TestEvent test,
            Subscriber subscriber,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.test = test;
        this.subscriber = subscriber;
        this.clock = clock;
    }

    @POST
    @Path("test")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "testWebhook",
            summary = "Send a test event",
            description =
                    "An event of type `kz.kasip.webhook.test`, sent now and only once; the answer tells how it ended.")
    @APIResponseSchema(DeliveryView.class)
    public DeliveryView test(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return DeliveryView.of(test.send(id, subscriber.owner()));
    }

    @GET
    @Path("deliveries")
    @Transactional
    @Operation(
            operationId = "listDeliveries",
            summary = "What a subscription was sent",
            description =
                    "The newest first. `state=DEAD` are those that were given up; they can be sent again. What is done"
                            + " with is listed for a month.")
    public Listing<DeliveryView> list(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Only of this state.") @QueryParam("state") Delivery.State state,
            @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        var paging = Paging.of(limit, cursor, "deliveries", id, state);
        webhooks.get(id, subscriber.owner());
        return paging.listing(
                deliveries.page(id, state, paging),
                deliveries.count(id, state),
                delivery -> delivery.number.toString(),
                DeliveryView::of);
    }

    @POST
    @Path("deliveries/{delivery}/redelivery")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @ResponseStatus(202)
    @Operation(
            operationId = "redeliver",
            summary = "Send a delivery again",
            description = "Under the same `webhook-id`, before all that still waits.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    @APIResponse(
            responseCode = "409",
            description = "The webhook is disabled (`webhook-disabled`), the delivery was a test (`delivery-is-test`)"
                    + " or still waits by itself (`delivery-pending`).")
    public DeliveryView redeliver(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Id of the delivery.", example = "5d0c3f0a-64c5-4a5e-8d0e-1c7b2a3f4e55")
                    @PathParam("delivery")
                    UUID deliveryId) {
        var webhook = webhooks.locked(id, subscriber.owner());
        var delivery = deliveries.get(id, deliveryId);
        if (webhook.disabledAt != null) {
            throw new Conflict("webhook-disabled", "The receiver answered 410; make another webhook.");
        }
        if (delivery.type.equals(TestEvent.TYPE)) {
            throw new Conflict("delivery-is-test", "A test is sent once; send another one.");
        }
        if (delivery.state == Delivery.State.PENDING) {
            throw new Conflict("delivery-pending", "It is still on its way and is tried by itself.");
        }
        delivery.again(clock.instant());
        return DeliveryView.of(delivery);
    }
}
