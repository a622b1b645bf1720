package kz.kasip.search.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real OpenSearch of one node, as a process of its own. */
public class OpenSearchServer implements QuarkusTestResourceLifecycleManager {
    private OpenSearchProcess node;

    @Override
    public Map<String, String> start() {
        try {
            node = new OpenSearchProcess(400);
            node.await("/_cluster/health");
            return Map.of("kasip.search.backend", "opensearch", "kasip.search.opensearch.hosts", node.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers. */
    public String address() {
        return node.address();
    }

    @Override
    public void stop() {
        if (node != null) {
            node.stop();
        }
    }
}
