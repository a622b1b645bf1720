package kz.kasip.gateway.route.replica;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** One running copy of a part, at one address. */
public final class Replica {
    private final String name;
    private final RequestOptions options;
    private final AtomicInteger inFlight = new AtomicInteger();

    /**
     * @param address where the copy is reached by name
     * @param host the same host as a number, or its name where there is one number only
     */
    Replica(URI address, String host, Duration connectTimeout) {
        boolean ssl = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80;
        this.name = host + ":" + port;
        this.options = new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setServer(SocketAddress.inetSocketAddress(port, host))
                .setSsl(ssl)
                .setConnectTimeout(connectTimeout.toMillis());
    }

    /** What a client needs to connect to it; not to be changed. */
    public RequestOptions options() {
        return options;
    }

    /** How many requests it is busy with. */
    public int inFlight() {
        return inFlight.get();
    }

    /** A request is about to be sent to it. */
    public void begin() {
        inFlight.incrementAndGet();
    }

    /** That request has come to its end, one way or the other. */
    public void end() {
        inFlight.decrementAndGet();
    }

    @Override
    public String toString() {
        return name;
    }
}
