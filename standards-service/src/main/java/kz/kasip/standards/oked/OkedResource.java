package kz.kasip.standards.oked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.http.Lang;
import kz.kasip.standards.http.Listing;
import kz.kasip.standards.http.Localised;
import kz.kasip.standards.http.Paging;
import kz.kasip.standards.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the classifier of economic activities. */
@Path("/v1/oked")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Localised
@Tag(name = "codes", description = "The classifier of economic activities, and what codes mean.")
class OkedResource {

    private static final String EDITION = "Edition of the classifier; the one in force where none is given.";

    private final OkedRepository entries;
    private final Oked oked;
    private final PublishedStandards standards;
    private final OkedConfig config;

    OkedResource(OkedRepository entries, Oked oked, PublishedStandards standards, OkedConfig config) {
        this.entries = entries;
        this.oked = oked;
        this.standards = standards;
        this.config = config;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listOked",
            summary = "Entries of the classifier",
            description = "The sections, or what `level` and `q` ask for.")
    public Listing<OkedRef> list(
            @Parameter(description = "Only entries of this level.") @QueryParam("level") OkedCode.Level level,
            @Parameter(description = "Words of the name or digits of the code.", example = "байланыс") @QueryParam("q")
                    String words,
            @Parameter(description = EDITION) @QueryParam("edition") String edition,
            @QueryParam("lang") Lang lang,
            @Parameter(description = "At most so many, 1 to 200; 20 where it is left out.") @QueryParam("limit")
                    Integer limit,
            @Parameter(description = Paging.CURSOR) @QueryParam("cursor") String cursor) {
        var paging = Paging.of(limit, cursor, "oked", level, words, edition);
        var of = Optional.ofNullable(edition).orElse(config.edition());
        var text = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        var only = level != null ? level.name() : text.isEmpty() ? OkedCode.Level.SECTION.name() : "";
        var after = paging.after() == null ? "" : paging.after();
        return paging.listing(
                entries.page(of, only, text, after, paging.limit()),
                entries.count(of, only, text),
                entry -> entry.code().value(),
                OkedRef::of);
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getOked", summary = "One entry: path, children and the standards under it")
    public OkedView get(
            @Parameter(description = "With or without dots.", example = "62.01.1") @PathParam("code") OkedCode code,
            @Parameter(description = EDITION) @QueryParam("edition") String edition,
            @QueryParam("lang") Lang lang) {
        var of = Optional.ofNullable(edition).orElse(config.edition());
        var entry = entries.find(of, code)
                .orElseThrow(() -> new NotFound("oked-unknown", "Edition " + of + " has no entry " + code + "."));
        return new OkedView(
                code.level(),
                code.value(),
                entry.title(),
                entry.edition(),
                entry.source(),
                oked.path(code),
                entries.children(of, code).stream().map(OkedRef::of).toList(),
                standards.under(code),
                entries.mentions(of, code));
    }
}
