package kz.kasip.search.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Looks whether a cluster still has what it should. */
final class OpenSearchHealth {
    /** A cluster whose nodes start again is red for a while. */
    private static final Duration RED = Duration.ofMinutes(1);

    private final OpenSearchCalls cluster;
    private volatile Instant redSince;

    OpenSearchHealth(OpenSearchCalls cluster) {
        this.cluster = cluster;
    }

    /**
     * Looks after indexes by their names with commas between them.
     *
     * @throws IOException when one is gone, or no copy of a part of them has come back for a minute
     */
    void look(String generation, String indexes) throws IOException {
        if (cluster.get("/" + indexes + "/_alias").isEmpty()) {
            throw new IOException("The cluster does not have all of " + generation);
        }
        String status = cluster.get("/_cluster/health/" + indexes + "?timeout=1s")
                .map(health -> health.path("status").asText())
                .orElse("red");
        if (!status.equals("red")) {
            redSince = null;
        } else if (redSince == null) {
            redSince = Instant.now();
        } else if (redSince.plus(RED).isBefore(Instant.now())) {
            throw new IOException("The cluster has lost all copies of a part of " + generation);
        }
    }
}
