package kz.kasip.cards.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How answers are kept that may be given once more. */
@ConfigMapping(prefix = "kasip.answers")
interface AnswersConfig {
    /** How much memory they may take; none are kept with 0. */
    @WithDefault("8M")
    MemorySize memory();
}
