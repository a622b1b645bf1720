package kz.kasip.standards.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of imports. */
@ConfigMapping(prefix = "kasip.import")
interface ImportConfig {

    /** How often imports that nobody works on are looked for. */
    @WithDefault("2s")
    String every();

    /** For how many seconds a step holds its import; what a killed process left is taken up after that. */
    @WithDefault("10")
    int leaseSeconds();
}
