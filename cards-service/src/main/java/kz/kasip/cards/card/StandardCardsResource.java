package kz.kasip.cards.card;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.kasip.cards.http.Keeping;
import kz.kasip.cards.http.Lang;
import kz.kasip.cards.http.Listing;
import kz.kasip.cards.http.Localised;
import kz.kasip.cards.http.Paging;
import kz.kasip.cards.http.Remembered;
import kz.kasip.cards.http.fields.Projected;
import kz.kasip.cards.http.fields.Projection;
import kz.kasip.cards.problem.Invalid;
import kz.kasip.cards.problem.NotFound;
import kz.kasip.cards.problem.Violation;
import kz.kasip.cards.version.StandardCode;
import kz.kasip.cards.version.VersionId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The cards of a standard, in force or of one version. */
@Path("/v1/standards/{code}")
@PermitAll
@Localised
@Remembered
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards")
class StandardCardsResource {
    private static final Set<String> SEE_DRAFTS = Set.of("editor", "approver", "admin", "service");

    /** Standards are read whole, so a page holds as many as a page may. */
    private static final int WHOLE = 200;

    private final CardReads reads;
    private final CardLinks links;
    private final SecurityIdentity identity;

    StandardCardsResource(CardReads reads, CardLinks links, SecurityIdentity identity) {
        this.reads = reads;
        this.links = links;
        this.identity = identity;
    }

    @GET
    @Path("/cards")
    @Projected(CardView.class)
    @Operation(
            operationId = "listCardsOfStandard",
            summary = "The cards of a standard in force",
            description =
                    "Whole cards of the version in force on a day, in order of place, or else of the last one before it:"
                            + " a repealed standard stays readable. `standard` tells the version's state and period.")
    @APIResponse(
            responseCode = "200",
            description = "The cards, with related professions linked to cards of theirs and of other standards")
    @APIResponse(
            responseCode = "400",
            description = "A malformed code or parameter; `violations` names the failing part.")
    @APIResponse(responseCode = "404", description = "No version of such a standard was published until the day.")
    public Listing<CardView> inForce(
            @Parameter(description = "Code of the standard.", example = "J62012900") @PathParam("code") String code,
            @Parameter(
                            description = "As in force on this day; today in Almaty where it is left out.",
                            example = "2026-01-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang,
            @Parameter(description = Projected.DESCRIPTION, example = "title,functions.title") @QueryParam("fields")
                    String fields,
            @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "200"))
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        Paging paging = paging(limit, cursor, "cards", code, asOf);
        CardReads.Whole whole = reads.ofStandard(new StandardCode(code), asOf);
        CardLinks.Found found = links.of(whole.cards(), asOf, Projection.paths(fields));
        return page(whole.cards(), paging, card -> CardView.linked(card, whole.standard(), found));
    }

    @GET
    @Path("/versions/{version}/cards")
    @Projected(CardView.class)
    @Operation(
            operationId = "listCardsOfVersion",
            summary = "The cards of one version",
            description = "Whole cards as published, without derived links: the answer for a published version never"
                    + " changes, so it is that of the first revision; an official correction of the version is a"
                    + " revision of its own. With a token of an editor, approver, admin or service also the cards of a"
                    + " draft.")
    @APIResponse(responseCode = "200", description = "The cards as published")
    @APIResponse(responseCode = "503", description = "The cards are not here just now.")
    @APIResponse(
            responseCode = "400",
            description = "A malformed code or parameter; `violations` names the failing part.")
    @APIResponse(responseCode = "404", description = "No such revision of the version is published.")
    public RestResponse<Listing<CardView>> ofVersion(
            @Parameter(description = "Code of the standard.", example = "J62012900") @PathParam("code") String code,
            @Parameter(description = "Number of the version.", example = "1") @PathParam("version") @Min(1) int version,
            @Parameter(
                            description =
                                    "Number of the revision, where the version was corrected; 1 where it is left out.",
                            example = "1")
                    @QueryParam("revision")
                    @Min(1) Integer revision,
            @Parameter(
                            description =
                                    "Exactly this draft revision, published or not, for those who may read drafts; `revision` does not count then.",
                            example = "7")
                    @QueryParam("draft")
                    @Min(1) Long draft,
            @Parameter(description = "Texts in this language alone, where they exist in it.") @QueryParam("lang")
                    Lang lang,
            @Parameter(description = Projected.DESCRIPTION, example = "title,functions.title") @QueryParam("fields")
                    String fields,
            @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "200"))
                    @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        Paging paging = paging(limit, cursor, "cards", code, version, revision, draft);
        VersionId id = VersionId.of(new StandardCode(code), version);
        List<Card> cards = draft == null ? reads.ofVersion(id, revision, seesDrafts()) : ofDraft(id, draft);
        // Whoever may not see drafts gets what is published: that is the same for ever
        return RestResponse.ResponseBuilder.ok(page(cards, paging, CardView::asPublished))
                .header(HttpHeaders.CACHE_CONTROL, Keeping.FOR_EVER)
                .build();
    }

    private List<Card> ofDraft(VersionId id, long draft) {
        if (!seesDrafts()) {
            throw new NotFound("version-unknown", "No such published revision of version " + id + " is known");
        }
        return reads.ofDraft(id, draft);
    }

    private boolean seesDrafts() {
        return SEE_DRAFTS.stream().anyMatch(identity::hasRole);
    }

    private static Paging paging(Integer limit, String cursor, Object... list) {
        return Paging.of(limit == null ? Integer.valueOf(WHOLE) : limit, cursor, list);
    }

    private static Listing<CardView> page(List<Card> cards, Paging paging, Function<Card, CardView> view) {
        int after = paging.after() == null ? 0 : place(paging.after());
        List<Card> rest = cards.stream()
                .filter(card -> card.number() > after)
                .limit(paging.limit() + 1L)
                .toList();
        return paging.listing(rest, cards.size(), card -> String.valueOf(card.number()), view);
    }

    private static int place(String after) {
        if (!after.matches("[0-9]{1,9}")) {
            throw new Invalid(
                    "cursor-malformed", "The cursor is of another list", new Violation("cursor", "is of another list"));
        }
        return Integer.parseInt(after);
    }
}
