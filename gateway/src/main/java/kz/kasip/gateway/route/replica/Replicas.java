package kz.kasip.gateway.route.replica;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** All running copies of one part: the least busy one is asked. */
public final class Replicas {
    private volatile List<Replica> all;
    private int turn;

    /** The copies at these addresses. */
    public Replicas(List<URI> addresses, Duration connectTimeout) {
        this.all = addresses.stream()
                .map(address -> new Replica(address, address.getHost(), connectTimeout))
                .toList();
    }

    /** The copy to ask next, or null when all were tried. */
    public Replica next(Collection<Replica> tried) {
        List<Replica> now = all;
        Replica best = null;
        int start = now.size() == 1 ? 0 : Math.floorMod(turn++, now.size());
        for (int step = 0; step < now.size(); step++) {
            Replica replica = now.get((start + step) % now.size());
            if (!tried.contains(replica) && (best == null || replica.inFlight() < best.inFlight())) best = replica;
        }
        return best;
    }
}
