package kz.kasip.cards.card;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Localised;
import kz.kasip.cards.http.fields.Projection;
import kz.kasip.cards.version.VersionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many cards in one request. */
@Path("/v1/cards/batch")
@PermitAll
@Localised
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards")
class CardBatchResource {
    private final CardBatch batch;
    private final CardLinks links;
    private final Projection projection;

    CardBatchResource(CardBatch batch, CardLinks links, Projection projection) {
        this.batch = batch;
        this.links = links;
        this.projection = projection;
    }

    /** As {@link BatchView}, with cards that may be cut. */
    private record Answer(List<Object> items, List<String> missing) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCards",
            summary = "Up to 200 cards at once",
            description = "Each card as `/v1/cards/{id}` answers it, in the order asked. An id that no card has is"
                    + " named in `missing` and fails nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The cards that there are, and the ids that no card has",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "400",
            description = "No ids, more than 200, a malformed one or an unknown field; `violations` names each.")
    @APIResponse(responseCode = "413", description = "The body is larger than is taken.")
    @APIResponse(responseCode = "415", description = "The body is not JSON.")
    @APIResponse(
            responseCode = "503",
            description =
                    "It can't be told just now whether there is such a card; `Retry-After` says when to come again.")
    public Response read(
            @NotNull NewBatch asked,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang) {
        Set<CardId> ids = asked.cards();
        UnaryOperator<Object> cut = projection.to(asked.fields(), CardView.class);
        Map<CardId, CardReads.Found> found = batch.found(ids, asked.asOf());
        Map<VersionId, CardLinks.Found> linked = linked(found.values(), asked);
        List<Object> items = found.values().stream()
                .map(card -> CardView.linked(card.card(), card.standard(), linked.get(versionOf(card.card()))))
                .map(cut::apply)
                .toList();
        List<String> missing = ids.stream()
                .filter(id -> !found.containsKey(id))
                .map(CardId::toString)
                .toList();
        return Response.ok(new Answer(items, missing)).build();
    }

    private Map<VersionId, CardLinks.Found> linked(Collection<CardReads.Found> found, NewBatch asked) {
        Map<VersionId, List<Card>> versions =
                found.stream().map(CardReads.Found::card).collect(Collectors.groupingBy(CardBatchResource::versionOf));
        Map<VersionId, CardLinks.Found> linked = new HashMap<>();
        versions.forEach((version, cards) -> linked.put(version, links.of(cards, asked.asOf(), asked.fields())));
        return linked;
    }

    private static VersionId versionOf(Card card) {
        return new VersionId(card.code(), card.version());
    }
}
