package kz.kasip.standards.oked;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the classifier needs to know of standards; the feature of standards answers it. */
public interface PublishedStandards {

    /** A standard in short, by the version in force or its last one. */
    @Schema(name = "StandardRef", description = "A standard in short.")
    record Ref(
            @NotNull StandardCode code,
            @NotNull int version,

            @NotNull @Schema(description = "Title by language.")
            Map<String, String> title) {}

    /** The published standards of an entry and of everything below it. */
    List<Ref> under(OkedCode code);

    /** A published standard. */
    Optional<Ref> find(StandardCode code);
}
