import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** A process of its own with one OpenSearch node; ends when its input does, so never outlives the tests. */
final class OpenSearchNode {
    private OpenSearchNode() {}

    /** Takes the folder to work in and the port to answer at. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[1]);
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.setMaxHttpPort(port + 1);
            runner.onBuild((number, settings) -> settings.put("cluster.routing.allocation.disk.threshold_enabled", false));
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(arguments[0])
                    .clusterName("kasip-" + port)
                    .numOfNode(1)
                    .baseHttpPort(port - 1));
            while (System.in.read() >= 0) {
                // nothing is told on this way
            }
        }
        System.exit(0);
    }
}
