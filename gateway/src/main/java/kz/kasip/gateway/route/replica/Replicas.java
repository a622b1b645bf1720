package kz.kasip.gateway.route.replica;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** All running copies of one part: the least busy one that is well is asked. */
public final class Replicas {
    private final List<URI> addresses;
    private final ReplicasConfig config;
    private volatile List<Replica> all = List.of();
    private int turn;

    /** The copies at these addresses, each taken by its name until names are looked up. */
    public Replicas(List<URI> addresses, ReplicasConfig config) {
        this.addresses = addresses;
        this.config = config;
        lookUp(List::of);
    }

    /**
     * Looks the names up again: a name that stands for several hosts is as many copies.
     *
     * @param resolver the hosts that a name stands for
     */
    void lookUp(Function<String, List<String>> resolver) {
        List<Replica> before = all;
        List<Replica> now = new ArrayList<>();
        for (URI address : addresses) {
            for (String host : resolver.apply(address.getHost())) {
                Replica replica = new Replica(address, host, config);
                now.add(known(before, replica));
            }
        }
        all = List.copyOf(now);
    }

    private static Replica known(List<Replica> before, Replica replica) {
        return before.stream()
                .filter(each -> each.toString().equals(replica.toString()))
                .findFirst()
                .orElse(replica);
    }

    List<Replica> all() {
        return all;
    }

    /** Whether there is another to ask when one fails. */
    public boolean areSeveral() {
        return all.size() > 1;
    }

    /**
     * The copy to ask next, or null when there is none left.
     *
     * @param repeatable a request that may be repeated elsewhere also tries copies that failed before
     */
    public Replica next(Collection<Replica> tried, boolean repeatable) {
        List<Replica> now = all;
        if (now.size() == 1) return only(now.getFirst(), tried);
        if (repeatable) {
            Replica trial = trial(now, tried);
            if (trial != null) return trial;
        }
        Replica well = leastBusy(now, tried, Replica::isReady);
        if (well == null) well = leastBusy(now, tried, any -> true);
        return well != null ? well : trial(now, tried);
    }

    /** The copy to ask first for a read, or null when none is well. */
    public Replica next() {
        return next(List.of(), true);
    }

    private static Replica only(Replica replica, Collection<Replica> tried) {
        return tried.isEmpty() && (!replica.isOpen() || replica.tries()) ? replica : null;
    }

    private static Replica trial(List<Replica> now, Collection<Replica> tried) {
        for (Replica replica : now) {
            if (replica.isOpen() && !tried.contains(replica) && replica.tries()) return replica;
        }
        return null;
    }

    private Replica leastBusy(List<Replica> now, Collection<Replica> tried, Predicate<Replica> fit) {
        Replica best = null;
        int start = Math.floorMod(turn++, now.size());
        for (int step = 0; step < now.size(); step++) {
            Replica replica = now.get((start + step) % now.size());
            if (replica.isOpen() || tried.contains(replica) || !fit.test(replica)) continue;
            if (best == null || replica.inFlight() < best.inFlight()) best = replica;
        }
        return best;
    }

    /** No connection was made to this copy; to refuse what goes to the only one would spare nobody anything. */
    public void unreachable(Replica replica, Throwable cause) {
        if (areSeveral()) replica.unreachable(cause);
        else replica.unjudged();
    }
}
