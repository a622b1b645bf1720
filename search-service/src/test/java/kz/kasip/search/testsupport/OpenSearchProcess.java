package kz.kasip.search.testsupport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** An OpenSearch node as a process of its own with its own classpath. */
final class OpenSearchProcess {
    private static final Path CLASSPATH = Path.of("target", "opensearch.classpath");
    private static final Path SOURCE = Path.of("src", "test", "opensearch", "OpenSearchNode.java");

    private final int port;
    private final Path output;
    private final Process process;

    /** Starts one with a heap in MiB; the further arguments are for {@code OpenSearchNode}. */
    OpenSearchProcess(int heap, String... more) throws IOException {
        port = freePort();
        Path folder = Files.createTempDirectory(Path.of("target"), "opensearch");
        output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Files.readString(CLASSPATH).strip(),
                SOURCE.toString(),
                folder.toString(),
                String.valueOf(port)));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Waits until the node answers a request. */
    void await(String path) {
        Awaitility.await("OpenSearch at " + address())
                .atMost(Duration.ofSeconds(90))
                .until(() -> !process.isAlive() || answers(path));
        if (!process.isAlive()) {
            throw new IllegalStateException("OpenSearch ended, see " + output);
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://" + address() + path))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it without a warning. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }
}
