package kz.kasip.standards.oked;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kz.kasip.standards.code.OkedCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the classifier in short. */
@Schema(description = "An entry of the classifier in short.")
public record OkedRef(
        @NotNull OkedCode.Level level,
        @NotNull @Schema(examples = "62.01") String code,
        @NotNull @Schema(description = "Name by language.") Map<String, String> title) {

    static OkedRef of(OkedEntry entry) {
        return new OkedRef(entry.code().level(), entry.code().value(), entry.title());
    }
}
