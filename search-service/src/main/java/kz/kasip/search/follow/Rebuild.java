package kz.kasip.search.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filling of a new index from the first change on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A filling of a new index beside the one that answers.")
record Rebuild(
        @NotNull @Schema(description = "Name of the new index and of the rebuild.", examples = "g20260131120000000")
        String id,

        @NotNull @Schema(description = "The same: the generation of the index.", examples = "g20260131120000000")
        String generation,

        @NotNull State state,

        @NotNull @Schema(description = "What it was started for.", examples = "asked for")
        String reason,

        @NotNull Instant startedAt,

        @Schema(description = "When the new index began to answer.")
        Instant finishedAt,

        @NotNull @Schema(description = "Versions of standards that are indexed so far.", examples = "2")
        int versions) {

    /** How far it is. */
    @Schema(name = "RebuildState", description = "RUNNING: being filled; DONE: answers searches.")
    enum State {
        RUNNING,
        DONE
    }

    static Rebuild started(String generation, String reason) {
        return new Rebuild(generation, generation, State.RUNNING, reason, Instant.now(), null, 0);
    }

    Rebuild with(int indexed) {
        return new Rebuild(id, generation, state, reason, startedAt, finishedAt, indexed);
    }

    Rebuild done(int indexed) {
        return new Rebuild(id, generation, State.DONE, reason, startedAt, Instant.now(), indexed);
    }
}
