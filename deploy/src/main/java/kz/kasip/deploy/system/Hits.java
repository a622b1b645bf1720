package kz.kasip.deploy.system;

import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Stream;

/** What tests do to the parts of a running system, each known by its process. */
public final class Hits {
    private final KasipSystem system;
    private final HttpClient http;

    Hits(KasipSystem system, HttpClient http) {
        this.system = system;
        this.http = http;
    }

    /** SIGKILL to one service. */
    public void kill(Service service) {
        system.running(service).kill();
    }

    /** SIGKILL to one process of a service. */
    public void kill(Replica replica) {
        system.running(replica).kill();
    }

    /** Starts one process of a service again. */
    public void start(Replica replica) {
        system.spawn(replica);
    }

    /** Asks one service to stop and waits for its end. */
    public void stop(Service service) {
        system.running(service).stop();
    }

    /** The process of one service, running or not. */
    public ProcessHandle process(Service service) {
        return system.running(service).handle();
    }

    /** Starts one service again. */
    public void start(Service service) {
        system.spawn(service);
    }

    /** The same without its cache for quick starts. */
    public void startWithoutCache(Service service) {
        system.spawn(Replica.first(service), service.bareCommand(system.settings()));
    }

    /** Whether one service answers that it is ready. */
    public boolean isReady(Service service) {
        return system.running(service).ready(http);
    }

    /** The processes of PostgreSQL, the first of which the others are children of. */
    public List<ProcessHandle> postgres() {
        return system.postgres().process().stream()
                .flatMap(first -> Stream.concat(Stream.of(first), first.descendants()))
                .toList();
    }

    /** Asks PostgreSQL to stop and waits for its end. */
    public void stopPostgres() {
        system.postgres().close();
    }

    /** Starts PostgreSQL again over the same data, which it recovers, after it was killed or stopped. */
    public void startPostgres() {
        system.restartPostgres();
    }
}
