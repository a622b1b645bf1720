package kz.kasip.search.suggest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Titles that may be meant. */
@Schema(description = "Titles that may be meant, the likeliest first.")
record Suggestions(@NotNull List<Suggestion> items) {}
