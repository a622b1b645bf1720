package kz.kasip.standards.http;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How the register is known outside. */
@ConfigMapping(prefix = "kasip.public")
interface PublicConfig {
    /** The address that IRIs begin with, for instance {@code https://register.example}; without one that of the request. */
    Optional<String> address();
}
