package kz.kasip.standards.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Localised;
import kz.kasip.standards.http.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists the standards whose planned review is due. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Localised
@Tag(name = "standards")
class ReviewResource {

    private final ReviewQuery query;
    private final StoredJson json;
    private final LegalDay day;

    ReviewResource(ReviewQuery query, StoredJson json, LegalDay day) {
        this.query = query;
        this.json = json;
        this.day = day;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReviews",
            summary = "Standards that are due for review",
            description = "Versions in force today whose documents plan a review before the day, the earliest first.")
    public Listing<ReviewItem> due(
            @Parameter(
                            description =
                                    "Planned before this day; before today, by Kazakhstan's calendar, where it is left"
                                            + " out. A day to come lists what will be due.",
                            example = "2027-01-01")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore,
            @Parameter(description = "Standards of this OKED code and below it.", example = "62.01") @QueryParam("oked")
                    OkedCode oked,
            @QueryParam("lang") Lang lang,
            @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        var paging = Paging.of(limit, cursor, "reviews", dueBefore, oked);
        var today = day.today();
        var filter = new ReviewQuery.Filter(dueBefore == null ? today : dueBefore, today, oked);
        return paging.listing(
                query.page(filter, paging),
                query.count(filter),
                version -> json.content(version).technicalData().plannedReview() + "/" + version.code,
                version -> ReviewItem.of(version, json.content(version), today));
    }
}
