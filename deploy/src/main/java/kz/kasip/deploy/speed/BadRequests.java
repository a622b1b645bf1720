package kz.kasip.deploy.speed;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks as no client should: each request over a connection of its own, of each kind as many. */
final class BadRequests implements Runnable {
    private static final int CONNECT_MILLIS = 1000;
    private static final int READ_MILLIS = 5000;
    private static final List<String> KINDS = List.of(
            // no request line
            "\u0001G@T /v1 HT\r\n\r\n",
            // a header larger than is taken
            "GET " + Nginx.CARD + " HTTP/1.1\r\nHost: k\r\nX-Long: " + "x".repeat(60_000) + "\r\n\r\n",
            // nothing there
            "GET /v2/nothing/%2e%2e/here HTTP/1.1\r\nHost: k\r\nConnection: close\r\n\r\n",
            // a body that breaks off
            "POST /v1/match HTTP/1.1\r\nHost: k\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"te",
            // an answer that nobody reads
            "GET " + Nginx.UNSTORED + "?n=0 HTTP/1.1\r\nHost: k\r\n\r\n");

    private static final int BREAKING_OFF = 3;

    private final URI address;
    private final double perSecond;
    private final long nanos;
    private long sent;

    BadRequests(URI address, double perSecond, int seconds) {
        this.address = address;
        this.perSecond = perSecond;
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public void run() {
        var begun = System.nanoTime();
        while (System.nanoTime() - begun < nanos) {
            var due = begun + (long) (sent * 1e9 / perSecond);
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
            send((int) (sent++ % KINDS.size()));
        }
    }

    private void send(int kind) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            socket.getOutputStream().write(KINDS.get(kind).getBytes(StandardCharsets.ISO_8859_1));
            if (kind < BREAKING_OFF) socket.getInputStream().read(new byte[1024]);
            // gone by a reset instead of an end
            else socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            // a server may close on such a request while it is still sent
            Thread.onSpinWait();
        }
    }

    long sent() {
        return sent;
    }
}
