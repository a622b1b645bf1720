package kz.kasip.standards.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A subscriber's receiver on this machine, with faults to order; it answers 204 where none is ordered. */
public final class Receiver implements AutoCloseable {

    /** An answer that never comes. */
    public static final int HANGING = 0;

    /** 200 with a body that never ends. */
    public static final int ENDLESS = 1;

    /** What came. */
    public record Received(
            String path, String host, String type, String id, String timestamp, String signatures, String body) {

        /** Whether it bears a signature by a secret, checked by the words of the Standard Webhooks specification. */
        public boolean isSignedBy(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.split("_", 2)[1]), "HmacSHA256"));
                for (var part : List.of(id, ".", timestamp, ".", body)) {
                    mac.update(part.getBytes(StandardCharsets.UTF_8));
                }
                var expected = mac.doFinal();
                return Stream.of(signatures.split(" "))
                        .map(signature -> signature.split(",", 2))
                        .anyMatch(parts -> parts[0].equals("v1")
                                && MessageDigest.isEqual(Base64.getDecoder().decode(parts[1]), expected));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final HttpServer server;
    private final Queue<Integer> ordered = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int usual = 204;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook?of=kasip";
    }

    /** The next answers, one each. */
    public Receiver answering(Integer... statuses) {
        ordered.addAll(List.of(statuses));
        return this;
    }

    /** The answer to all else. */
    public Receiver always(int status) {
        usual = status;
        return this;
    }

    public List<Received> received() {
        return received;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    exchange.getRequestURI().toString(),
                    headers.getFirst("Host"),
                    headers.getFirst("Content-Type"),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var next = ordered.poll();
            answer(exchange, next == null ? usual : next);
        }
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        switch (status) {
            case HANGING -> {
                try {
                    closed.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                while (closed.getCount() > 0) {
                    exchange.getResponseBody().write(new byte[1 << 16]);
                }
            }
            default -> {
                if (status >= 300 && status < 400) {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                }
                exchange.sendResponseHeaders(status, -1);
            }
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
