package kz.kasip.search.index;

import java.util.Map;
import kz.kasip.search.testsupport.OpenSearchServer;
import org.junit.jupiter.api.AfterAll;

class OpenSearchEngineTest extends EngineContract {
    private static final OpenSearchServer SERVER = new OpenSearchServer();

    @Override
    Map<String, String> settings() {
        return SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }
}
