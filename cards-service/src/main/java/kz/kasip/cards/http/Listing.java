package kz.kasip.cards.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list; {@code next} is the cursor of the page after it and absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(
        @NotNull List<T> items,

        @NotNull @Schema(description = "How many there are in all.")
        long total,

        @Schema(description = "Cursor of the next page; absent on the last.")
        String next) {}
