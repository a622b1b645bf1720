package kz.kasip.gateway.route.replica;

import io.vertx.core.Vertx;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Looks up again and again which hosts the names of parts stand for. */
public final class LookUps {
    private final Vertx vertx;
    private final long timer;

    /** Begins at once. */
    public LookUps(Vertx vertx, Collection<Replicas> parts, Duration every) {
        List<Replicas> all = List.copyOf(parts);
        this.vertx = vertx;
        this.timer = vertx.setPeriodic(
                1,
                every.toMillis(),
                unused -> vertx.executeBlocking(() -> {
                    all.forEach(replicas -> replicas.lookUp(LookUps::hosts));
                    return true;
                }));
    }

    /** Ends them. */
    public void close() {
        vertx.cancelTimer(timer);
    }

    /** Numbers where the name stands for several hosts; a host with addresses of both kinds is one host. */
    static List<String> hosts(String name) {
        try {
            InetAddress[] found = InetAddress.getAllByName(name);
            List<InetAddress> fours =
                    Stream.of(found).filter(Inet4Address.class::isInstance).toList();
            List<InetAddress> all = fours.isEmpty() ? List.of(found) : fours;
            return all.size() < 2
                    ? List.of(name)
                    : all.stream().map(InetAddress::getHostAddress).sorted().toList();
        } catch (UnknownHostException unknownNow) {
            return List.of(name);
        }
    }
}
