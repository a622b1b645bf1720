package kz.kasip.cards.card;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Linked;
import kz.kasip.cards.http.Listing;
import kz.kasip.cards.http.Localised;
import kz.kasip.cards.http.Paging;
import kz.kasip.cards.http.Remembered;
import kz.kasip.cards.http.fields.Projected;
import kz.kasip.cards.http.fields.Projection;
import kz.kasip.cards.version.LegalDay;
import kz.kasip.cards.version.StandardCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published cards by filters and by id. */
@Path("/v1/cards")
@PermitAll
@Localised
@Remembered
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards", description = "Professions, each at one level, as the published standards describe them.")
class CardResource {
    private final CardReads reads;
    private final CardRepository cards;
    private final CardLinks links;
    private final LegalDay legalDay;

    CardResource(CardReads reads, CardRepository cards, CardLinks links, LegalDay legalDay) {
        this.reads = reads;
        this.cards = cards;
        this.links = links;
        this.legalDay = legalDay;
    }

    @GET
    @Transactional
    @Projected(CardSummary.class)
    @Operation(
            operationId = "listCards",
            summary = "Cards in force",
            description = "The cards of the versions in force on a day, in order of their ids, without their functions."
                    + " Conditions add up.")
    @APIResponse(responseCode = "200", description = "A page of cards")
    @APIResponse(responseCode = "400", description = "A malformed parameter, named in `violations`.")
    public Listing<CardSummary> list(
            @Parameter(description = "Code of a standard.", example = "J62012900") @QueryParam("standard")
                    String standard,
            @Parameter(description = "Qualification level.", example = "4") @QueryParam("orkLevel") @Min(1) @Max(8) Integer orkLevel,
            @Parameter(description = "Group of the classifier of occupations.", example = "2513-0")
                    @QueryParam("groupCode")
                    String groupCode,
            @Parameter(description = "Occupation of the classifier of occupations.", example = "2513-0-001")
                    @QueryParam("occupationCode")
                    String occupationCode,
            @Parameter(description = "A part of the title, in any case.", example = "облачных") @QueryParam("title")
                    String title,
            @Parameter(
                            description = "In force on this day; today in Almaty where it is left out.",
                            example = "2026-01-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang,
            @Parameter(description = Projected.DESCRIPTION, example = "title,orkLevel") @QueryParam("fields")
                    String fields,
            @Parameter(
                            description = "How many at most.",
                            example = "20",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "20"))
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        Paging paging = Paging.of(limit, cursor, "cards", standard, orkLevel, groupCode, occupationCode, title, asOf);
        LocalDate today = legalDay.today();
        CardFilter filter = new CardFilter(
                today,
                asOf == null ? today : asOf,
                standard == null ? null : new StandardCode(standard).value(),
                orkLevel,
                groupCode,
                occupationCode,
                title,
                null);
        return paging.listing(
                cards.list(filter, paging.after(), paging.limit() + 1),
                cards.count(filter),
                Card::cardId,
                CardSummary::of);
    }

    @GET
    @Path("/{id}")
    @Projected(CardView.class)
    @Linked
    @Produces({MediaType.APPLICATION_JSON, Linked.JSON_LD, Linked.TURTLE})
    @Operation(
            operationId = "getCard",
            summary = "One card",
            description =
                    "The card as the version in force on the day has it, or else the last one before that has it: a card of"
                            + " a repealed standard, or one that newer versions do not have. `standard` tells the"
                            + " version's state and period. With `Accept: application/ld+json` or `text/turtle` the same"
                            + " as linked data, in the words of schema.org, SKOS and ESCO.")
    @APIResponse(
            responseCode = "200",
            description = "The card, with related professions linked to cards of its version and of other standards",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CardView.class)),
                @Content(mediaType = Linked.JSON_LD, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = Linked.TURTLE, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "400",
            description = "A malformed id or parameter; `violations` names the failing part.")
    @APIResponse(responseCode = "404", description = "No version published until the day has such a card.")
    @APIResponse(
            responseCode = "503",
            description =
                    "It can't be told just now whether there is such a card; `Retry-After` says when to come again.")
    public CardView get(
            @Parameter(
                            description = "Id of a card: the standard's code and the card's number.",
                            example = "J62012900-01")
                    @PathParam("id")
                    String id,
            @Parameter(
                            description = "As in force on this day; today in Almaty where it is left out.",
                            example = "2026-01-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang,
            @Parameter(description = Projected.DESCRIPTION, example = "title,functions.title") @QueryParam("fields")
                    String fields) {
        CardReads.Found found = reads.found(CardId.parse(id), asOf);
        CardLinks.Found linked = links.of(List.of(found.card()), asOf, Projection.paths(fields));
        return CardView.linked(found.card(), found.standard(), linked);
    }
}
