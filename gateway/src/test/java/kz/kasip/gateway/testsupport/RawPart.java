package kz.kasip.gateway.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** A bare socket in the place of the search part, for what a decent HTTP server would never do. */
public final class RawPart implements QuarkusTestResourceLifecycleManager {
    private static ServerSocket socket;

    @Override
    public Map<String, String> start() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(10_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("kasip.gateway.parts.search", "http://127.0.0.1:" + socket.getLocalPort());
    }

    /** The next connection that the gateway opens. */
    public static Wire accept() throws IOException {
        return new Wire(socket.accept());
    }

    @Override
    public void stop() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
