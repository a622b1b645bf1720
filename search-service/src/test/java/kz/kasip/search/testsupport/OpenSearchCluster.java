package kz.kasip.search.testsupport;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A real OpenSearch cluster of three nodes, each a process of its own. */
public final class OpenSearchCluster implements AutoCloseable {
    private static final int NODES = 3;

    private final List<OpenSearchProcess> nodes = new ArrayList<>();

    /** Starts it and waits until all nodes are there. */
    public OpenSearchCluster() throws IOException {
        List<String> ports = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            ports.add(String.valueOf(OpenSearchProcess.freePort()));
        }
        String addresses = ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        for (String port : ports) {
            nodes.add(new OpenSearchProcess(256, port, addresses));
        }
        nodes.forEach(node -> node.await("/_cluster/health?wait_for_nodes=" + NODES + "&timeout=1s"));
    }

    /** Where the nodes answer. */
    public List<String> addresses() {
        return nodes.stream().map(OpenSearchProcess::address).toList();
    }

    /** Kills a node. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    @Override
    public void close() {
        nodes.forEach(OpenSearchProcess::stop);
    }
}
