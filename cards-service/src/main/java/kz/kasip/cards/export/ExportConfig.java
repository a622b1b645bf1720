package kz.kasip.cards.export;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** Where exports are spooled. */
@ConfigMapping(prefix = "kasip.export")
interface ExportConfig {
    /** Each running service has a folder of its own in it. */
    Path folder();

    /** How long the writing of one may take. */
    Duration patience();
}
