
import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/** A process of its own with one OpenSearch node; ends when its input does, so never outlives the tests. */
final class OpenSearchNode {
    private OpenSearchNode() {}

    /**
     * Takes the folder to work in and the port to answer at; for one of several nodes also the port at which it talks to the others,
     * and the addresses at which all of them do.
     */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[1]);
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.setMaxHttpPort(port + 1);
            runner.onBuild((number, settings) -> {
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
                if (arguments.length > 2) {
                    joinOthers(settings, arguments[2], arguments[3]);
                }
            });
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(arguments[0])
                    .clusterName("kasip-of-tests")
                    .numOfNode(1)
                    .baseHttpPort(port - 1));
            while (System.in.read() >= 0) {
                // nothing is told on this way
            }
        }
        System.exit(0);
    }

    private static void joinOthers(Settings.Builder settings, String port, String addresses) {
        settings.put("node.name", "127.0.0.1:" + port)
                .put("transport.port", port)
                .put("discovery.type", "zen")
                .putList("discovery.seed_hosts", addresses.split(","))
                .putList("cluster.initial_cluster_manager_nodes", addresses.split(","))
                // The tests kill nodes; that one is gone shall be noticed soon
                .put("cluster.fault_detection.leader_check.timeout", "2s")
                .put("cluster.fault_detection.follower_check.timeout", "2s")
                .put("cluster.routing.allocation.node_concurrent_recoveries", 8)
                .put("node.processors", 1);
    }
}
