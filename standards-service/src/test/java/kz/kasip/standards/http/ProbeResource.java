package kz.kasip.standards.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.standards.problem.Conflict;
import kz.kasip.standards.problem.Unavailable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.MDC;

/** Shows to tests what the packages problem and http do to any resource. */
@Path("/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProbeResource {

    record Text(String code, Map<String, String> title, String absent, List<String> empty) {}

    record Body(@NotNull String name, LocalDate day, List<Inner> inner) {}

    record Inner(@JsonProperty("size") int size) {}

    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 5).boxed().toList();

    @GET
    @Localised
    @Path("texts")
    @Operation(hidden = true)
    public List<Text> texts(@QueryParam("lang") Lang lang) {
        return List.of(
                new Text("A", Map.of("kk", "бір", "ru", "один"), null, List.of()),
                new Text("B", Map.of("ru", "два"), null, List.of()));
    }

    @GET
    @Path("numbers")
    @Operation(hidden = true)
    public Listing<Integer> numbers(
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("asOf") LocalDate asOf) {
        var paging = Paging.of(limit, cursor);
        var after = paging.after() == null ? 0 : Integer.parseInt(paging.after());
        var rows = NUMBERS.stream().filter(number -> number > after).toList();
        return paging.listing(rows, NUMBERS.size(), String::valueOf, number -> number);
    }

    @POST
    @Path("bodies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String body(@Valid Body body) {
        return body.name();
    }

    @GET
    @Path("secret")
    @RolesAllowed("editor")
    @Operation(hidden = true)
    public Map<String, String> secret() {
        return Map.of("requestId", String.valueOf(MDC.get("requestId")));
    }

    @GET
    @Path("failure")
    @Operation(hidden = true)
    public String fail(@QueryParam("how") String how) {
        throw switch (how) {
            case "conflict" -> new Conflict("version-not-draft", "It is published.");
            case "unavailable" -> new Unavailable("cards-unavailable", "Later.", Duration.ofSeconds(7)).at("/v1/x");
            case "full" -> new IllegalStateException(new SQLException("a secret reason", "53100"));
            case "commit" -> failedCommit();
            default -> new IllegalStateException("a secret reason");
        };
    }

    /** As the transaction manager tells it. */
    private static RuntimeException failedCommit() {
        var rollback = new IllegalStateException("not committed");
        rollback.addSuppressed(new IllegalStateException(new SQLException("a secret reason", "57P01")));
        return new IllegalStateException(rollback);
    }
}
