package kz.kasip.gateway.route.replica;

import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** One running copy of a part, at one address, and how it does. */
public final class Replica {
    private static final Logger LOG = Logger.getLogger(Replica.class);

    private final String name;
    private final RequestOptions options;
    private final Breaker breaker;
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile boolean ready = true;

    /**
     * @param address where the copy is reached by name
     * @param host the same host as a number, or its name
     */
    Replica(URI address, String host, ReplicasConfig config) {
        boolean ssl = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : ssl ? 443 : 80;
        this.name = host + ":" + port;
        this.options = new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setServer(SocketAddress.inetSocketAddress(port, host))
                .setSsl(ssl)
                .setConnectTimeout(config.connectTimeout().toMillis());
        ReplicasConfig.Breakers breakers = config.breaker();
        this.breaker = new Breaker(breakers.failures(), breakers.shortest(), breakers.longest(), System::nanoTime);
    }

    /** What a client needs to connect to it; not to be changed. */
    public RequestOptions options() {
        return options;
    }

    /** Host and port as a request to it names them. */
    public String authority() {
        boolean usual = options.getPort() == (options.isSsl() ? 443 : 80);
        return usual ? options.getHost() : options.getHost() + ":" + options.getPort();
    }

    /** How many requests it is busy with. */
    public int inFlight() {
        return inFlight.get();
    }

    boolean isOpen() {
        return !breaker.isClosed();
    }

    boolean isReady() {
        return ready;
    }

    boolean tries() {
        return breaker.tries();
    }

    /** A request is about to be sent to it. */
    public void begin() {
        inFlight.incrementAndGet();
    }

    /** That request has come to its end, one way or the other. */
    public void end() {
        inFlight.decrementAndGet();
    }

    /** It answered. */
    public void answered() {
        breaker.succeeded();
    }

    /** It did not answer. */
    public void failed(Throwable cause) {
        if (breaker.failed()) LOG.warnf("%s is left alone, since it failed several times: %s", name, cause);
    }

    /** No connection was made; nothing stands at that address while others do at theirs. */
    void unreachable(Throwable cause) {
        if (breaker.trip()) LOG.warnf("%s is left alone, since it cannot be reached: %s", name, cause);
    }

    /** What became of a request says nothing about it. */
    public void unjudged() {
        breaker.ended();
    }

    /** It answered that it cannot serve now: others are asked first until a check finds it ready. */
    public void declined() {
        breaker.ended();
        ready = false;
    }

    /** What a check found. */
    void checked(boolean well) {
        if (ready != well) LOG.infof("%s is %s", name, well ? "ready" : "not ready");
        ready = well;
        if (well) breaker.mend();
    }

    @Override
    public String toString() {
        return name;
    }
}
