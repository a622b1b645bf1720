package kz.kasip.gateway.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One server in the place of all parts: a change feed that can be moved on, and answers that bear its position. */
public final class Register implements QuarkusTestResourceLifecycleManager {
    /** What the services say of an ordinary public answer. */
    public static final String SHORTLY =
            "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400";

    private static final Pattern AFTER = Pattern.compile("after=([0-9a-z-]+):(\\d+)");
    private static final Object LOCK = new Object();
    private static HttpServer server;
    private static String epoch;
    private static long end;
    private static boolean feedDown;
    private static volatile Reply reply;
    private static volatile CountDownLatch gate;
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    /** A request that came. */
    public record Asked(String method, String target, Map<String, List<String>> headers) {
        /** The first value of a header, or null. */
        public String header(String name) {
            List<String> values = headers.get(name.substring(0, 1).toUpperCase(Locale.ROOT)
                    + name.substring(1).toLowerCase(Locale.ROOT));
            return values == null ? null : values.getFirst();
        }
    }

    /**
     * What is answered.
     *
     * @param behind how far its position is behind the feed's end
     */
    public record Reply(int status, String cacheControl, String tag, String type, String body, long behind) {
        /** An ordinary public answer. */
        public static Reply of(String body) {
            return new Reply(
                    200, SHORTLY, "\"" + Integer.toHexString(body.hashCode()) + "\"", "application/json", body, 0);
        }

        /** The same with another {@code Cache-Control}. */
        public Reply with(String control) {
            return new Reply(status, control, tag, type, body, behind);
        }

        /** The same with another tag, or none. */
        public Reply tagged(String other) {
            return new Reply(status, cacheControl, other, type, body, behind);
        }

        /** The same, made so many changes ago. */
        public Reply behindBy(long changes) {
            return new Reply(status, cacheControl, tag, type, body, changes);
        }

        /** A failure. */
        public static Reply failure(int status) {
            return new Reply(status, "no-store", null, "application/problem+json", "{}", 0);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Register::answer);
        server.createContext("/v1/changes", Register::tellChanges);
        reset();
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "kasip.gateway.parts.standards",
                address,
                "kasip.gateway.parts.cards",
                address,
                "kasip.gateway.parts.search",
                address,
                "kasip.gateway.cache.patience",
                "500ms",
                "kasip.gateway.cache.follow.poll",
                "2s",
                "kasip.gateway.cache.follow.pause",
                "50ms");
    }

    /** As at the beginning, in another epoch. */
    public static void reset() {
        synchronized (LOCK) {
            epoch = UUID.randomUUID().toString();
            end = 10;
            feedDown = false;
            LOCK.notifyAll();
        }
        reply = Reply.of("{}");
        open();
        ASKED.clear();
    }

    /** The feed's end as a cursor. */
    public static String end() {
        synchronized (LOCK) {
            return epoch + ":" + end;
        }
    }

    /** What is answered from now on to everything but the feed. */
    public static void answerWith(Reply next) {
        reply = next;
    }

    /** Holds back answers until {@link #open}. */
    public static void hold() {
        gate = new CountDownLatch(1);
    }

    /** Lets what is asked from now on be answered, while what was held back stays so until the latch is opened. */
    public static CountDownLatch holdNoMore() {
        CountDownLatch held = gate;
        gate = null;
        return held;
    }

    /** Lets answers go. */
    public static void open() {
        CountDownLatch held = gate;
        gate = null;
        if (held != null) held.countDown();
    }

    /** Something is published. */
    public static void publish() {
        synchronized (LOCK) {
            end++;
            LOCK.notifyAll();
        }
    }

    /** The feed fails, or works again. */
    public static void feedDown(boolean down) {
        synchronized (LOCK) {
            feedDown = down;
            LOCK.notifyAll();
        }
    }

    /** What was asked beside the feed. */
    public static List<Asked> asked() {
        return List.copyOf(ASKED);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders())));
        CountDownLatch held = gate;
        try {
            if (held != null) held.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Reply now = reply;
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", now.cacheControl());
        headers.set("Content-Type", now.type());
        synchronized (LOCK) {
            headers.set("Kasip-Position", epoch + "-" + (end - now.behind()));
        }
        if (now.tag() != null) headers.set("ETag", now.tag());
        boolean known = now.status() == 200
                && now.tag() != null
                && now.tag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        send(exchange, known ? 304 : now.status(), now.body());
    }

    private static void tellChanges(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        Matcher after = AFTER.matcher(query);
        boolean known = after.find();
        String next;
        synchronized (LOCK) {
            String mine = epoch;
            long from = known && after.group(1).equals(mine) ? Long.parseLong(after.group(2)) : -1;
            long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(query.contains("wait=0") ? 0 : 2);
            while (from == end && !feedDown && mine.equals(epoch) && last > System.nanoTime()) waitALittle();
            if (feedDown) {
                send(exchange, 503, "{}");
                return;
            }
            if (known && !after.group(1).equals(epoch)) {
                send(exchange, 410, "{}");
                return;
            }
            next = epoch + ":" + end;
        }
        send(exchange, 200, "{\"items\":[],\"next\":\"" + next + "\"}");
    }

    private static void waitALittle() {
        try {
            LOCK.wait(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean empty = status == 304 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : bytes.length);
        if (!empty) exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        open();
        server.stop(0);
    }
}
