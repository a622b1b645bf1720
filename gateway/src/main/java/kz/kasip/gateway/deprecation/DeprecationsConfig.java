package kz.kasip.gateway.deprecation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The operations that will end, each under a name of its own; read by the build too, for the OpenAPI document. */
@ConfigMapping(prefix = "kasip.gateway.deprecated")
public interface DeprecationsConfig {
    /** All of them. */
    @WithParentName
    Map<String, Operation> operations();

    /** One of them. */
    interface Operation {
        /** Method and path template as in the OpenAPI document, e.g. {@code GET /v1/cards/{id}}. */
        String operation();

        /** The day on which it was declared so. */
        LocalDate since();

        /** The first day without it, if that is decided. */
        Optional<LocalDate> sunset();

        /** The path template of what takes its place. */
        Optional<String> successor();

        /** Where people read more about it. */
        Optional<String> notice();
    }
}
