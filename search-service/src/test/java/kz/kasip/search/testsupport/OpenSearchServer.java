package kz.kasip.search.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** A real OpenSearch of one node, as a process of its own with its own classpath. */
public class OpenSearchServer implements QuarkusTestResourceLifecycleManager {
    private static final Path CLASSPATH = Path.of("target", "opensearch.classpath");
    private static final Path SOURCE = Path.of("src", "test", "opensearch", "OpenSearchNode.java");

    private Process node;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            Path folder = Files.createTempDirectory(Path.of("target"), "opensearch");
            node = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx400m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Files.readString(CLASSPATH).strip(),
                            SOURCE.toString(),
                            folder.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
            Awaitility.await("OpenSearch at port " + port)
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> !node.isAlive() || answers(port));
            if (!node.isAlive()) {
                throw new IllegalStateException("OpenSearch ended, see " + folder.resolve("output.txt"));
            }
            return Map.of("kasip.search.backend", "opensearch", "kasip.search.opensearch.hosts", "127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/_cluster/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (node != null) {
            node.destroy();
            node.onExit().join();
        }
    }
}
