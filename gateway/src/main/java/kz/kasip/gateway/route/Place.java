package kz.kasip.gateway.route;

import io.vertx.core.net.SocketAddress;
import kz.kasip.gateway.route.replica.Bulkhead;
import kz.kasip.gateway.route.replica.Replica;
import kz.kasip.gateway.route.replica.Replicas;

/** A place at a copy of a part for one plain read that the caller sends by itself; it has to be left, once. */
public final class Place {
    private final Replica replica;
    private final Replicas replicas;
    private final Bulkhead bulkhead;
    private final Load load;

    private Place(Replica replica, Replicas replicas, Bulkhead bulkhead, Load load) {
        this.replica = replica;
        this.replicas = replicas;
        this.bulkhead = bulkhead;
        this.load = load;
    }

    /** A place, or null when there is none at once or the copy is not reached in clear text. */
    static Place at(Replicas replicas, Bulkhead bulkhead, Load load) {
        if (!load.enter()) return null;
        if (bulkhead.tryEnter()) {
            Replica replica = replicas.next();
            if (replica != null && !replica.options().isSsl()) {
                replica.begin();
                return new Place(replica, replicas, bulkhead, load);
            }
            if (replica != null) replica.unjudged();
            bulkhead.leave();
        }
        load.leave();
        return null;
    }

    /** Where the copy listens. */
    public SocketAddress address() {
        return replica.options().getServer();
    }

    /** How long a connection may take to be made. */
    public int connectMillis() {
        return (int) replica.options().getConnectTimeout();
    }

    /** Host and port as a request to the copy names them. */
    public String authority() {
        return replica.authority();
    }

    /** Whether there are other copies to ask. */
    public boolean isOneOfSeveral() {
        return replicas.areSeveral();
    }

    /** The copy answered. */
    public void answered() {
        replica.answered();
    }

    /** The copy answered that it cannot serve now. */
    public void declined() {
        replica.declined();
    }

    /** The copy did not answer. */
    public void failed(Throwable cause) {
        replica.failed(cause);
    }

    /** No connection was made. */
    public void unreachable(Throwable cause) {
        replicas.unreachable(replica, cause);
    }

    /** What became of the read says nothing about the copy. */
    public void unjudged() {
        replica.unjudged();
    }

    /** The read has come to its end. */
    public void leave() {
        replica.end();
        bulkhead.leave();
        load.leave();
    }
}
