package kz.kasip.standards.oked;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the classifier. */
@ConfigMapping(prefix = "kasip.oked")
interface OkedConfig {

    /** The edition in force, which is assumed where a document or a table does not name one. */
    @WithDefault("NK RK 03-2019")
    String edition();
}
