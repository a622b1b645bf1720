package kz.kasip.search.index;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {
    @TempDir
    static Path folder;

    @Override
    Map<String, String> settings() {
        return Map.of("kasip.search.directory", folder.toString());
    }
}
