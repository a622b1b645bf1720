package kz.kasip.deploy.system;

import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.kasip.deploy.keycloak.Accounts;
import kz.kasip.deploy.keycloak.Keycloak;
import kz.kasip.deploy.keycloak.Realm;

/** PostgreSQL, the issuer or Keycloak, and the four services as one thing that starts, is watched and stops. */
public final class KasipSystem implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private final Settings settings;
    private final Console console;
    private final String clientSecret;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Replica, ServiceProcess> services = new LinkedHashMap<>();
    private final CompletableFuture<Failure> death = new CompletableFuture<>();
    private RunState state;
    private Postgres postgres;
    private Issuer issuer;
    private Keycloak keycloak;
    private Accounts accounts;
    private boolean closed;

    public KasipSystem(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.clientSecret = settings.environment().getOrDefault("KASIP_CLIENT_SECRET", randomSecret());
    }

    /** Takes the data folder for itself and clears away what a killed runner left. */
    public void take() {
        if (settings.keycloak()) checkKeycloak();
        if (settings.outsideIssuer() && !settings.environment().containsKey("KASIP_CLIENT_SECRET")) {
            throw new Failure(
                    "KASIP_OIDC_ISSUER names an outside issuer; set KASIP_CLIENT_SECRET for the services' calls too");
        }
        clearAwayLeftovers();
        Ports.check(settings);
    }

    public void clearAwayLeftovers() {
        state = RunState.take(settings);
        state.stopLeftovers(settings, console);
    }

    private void checkKeycloak() {
        if (settings.outsideIssuer()) throw new Failure("--keycloak and KASIP_OIDC_ISSUER exclude each other");
        if (!settings.ownPostgres()) {
            throw new Failure("--keycloak keeps its data in the local PostgreSQL, which outside databases leave out");
        }
    }

    /** Starts every part and waits until all are ready. */
    public void start() {
        if (settings.keycloak()) {
            // not in take(), after which --fresh empties
            accounts = Accounts.of(settings);
            startPostgres();
            startKeycloak();
        }
        if (settings.ownIssuer()) {
            synchronized (this) {
                if (closed) return;
                issuer = Issuer.start(settings.issuerPort(), clientSecret);
                state.recordIssuer(tokens());
            }
        }
        // these need not wait for the database: search has none, the gateway connects later by itself
        spawnAll(Service.SEARCH);
        spawnAll(Service.GATEWAY);
        if (!settings.keycloak()) startPostgres();
        spawnAll(Service.STANDARDS);
        spawnAll(Service.CARDS);
        awaitReady(EnumSet.allOf(Service.class));
    }

    private synchronized void startPostgres() {
        if (closed || !settings.ownPostgres()) return;
        var databases =
                Arrays.stream(Service.values()).filter(Service::hasDatabase).map(Service::database);
        var keycloaks = Stream.of(Keycloak.DATABASE).filter(each -> settings.keycloak());
        postgres = Postgres.start(settings, Stream.concat(databases, keycloaks).toList());
    }

    /** Before the services, which then find their issuer and their secrets in place. */
    private void startKeycloak() {
        var start = System.nanoTime();
        synchronized (this) {
            if (closed) return;
            keycloak = Keycloak.start(settings, accounts);
            state.record(Started.of("keycloak", keycloak.handle()));
            keycloak.death().thenAccept(death::complete);
        }
        while (!keycloak.ready(http)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new Failure(
                        "Keycloak is not ready after " + PATIENCE.toSeconds() + " s; log: " + settings.log("keycloak"));
            }
            throwOnDeath(BETWEEN_LOOKS);
        }
        new Realm(settings, accounts, http).makeUnlessThere();
        state.recordIssuer(tokens());
        console.line("  %-18s ready after %.1f s", "keycloak", seconds(start));
    }

    private void spawnAll(Service service) {
        settings.replicas(service).forEach(this::spawn);
    }

    /** Starts the first process of a service again after it was killed. */
    public void spawn(Service service) {
        spawn(Replica.first(service));
    }

    void spawn(Replica replica) {
        spawn(replica, replica.service().command(settings));
    }

    synchronized void spawn(Replica replica, List<String> command) {
        if (!closed) spawnBeside(replica, settings, command).death().thenAccept(death::complete);
    }

    /** This one's end is not that of the whole. */
    synchronized ServiceProcess spawnBeside(Replica replica, Settings own, List<String> command) {
        if (closed) throw new Failure("all is stopping");
        var process = ServiceProcess.start(replica, own, command, secret(replica.service()));
        services.put(replica, process);
        state.record(Started.of(replica.title(), process.handle()));
        return process;
    }

    private String secret(Service service) {
        return settings.keycloak() ? accounts.client(service.module()) : clientSecret;
    }

    /** @throws Failure when a service dies or takes too long */
    public void awaitReady(EnumSet<Service> expected) {
        var replicas = expected.stream()
                .flatMap(service -> settings.replicas(service).stream())
                .toList();
        new Readiness(settings, console, http).await(replicas, this::running, () -> throwOnDeath(BETWEEN_LOOKS));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Waits a while for a service to die; returns when none has. */
    private void throwOnDeath(Duration wait) {
        try {
            throw death.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns never but by a {@link Failure} when a part dies. */
    public void watch() {
        throw death.join();
    }

    /** What tests do to the parts of this system. */
    public Hits hits() {
        return new Hits(this, http);
    }

    Settings settings() {
        return settings;
    }

    synchronized ServiceProcess running(Replica replica) {
        return services.get(replica);
    }

    ServiceProcess running(Service service) {
        return running(Replica.first(service));
    }

    synchronized Postgres postgres() {
        return postgres;
    }

    synchronized void restartPostgres() {
        postgres.close();
        startPostgres();
    }

    /** The processes of this system with the runner itself, for measuring. */
    public synchronized List<ProcessHandle> processes() {
        var all = new ArrayList<ProcessHandle>();
        all.add(ProcessHandle.current());
        services.values().forEach(service -> all.add(service.handle()));
        if (keycloak != null) all.add(keycloak.handle());
        if (postgres != null) {
            postgres.process().ifPresent(process -> {
                all.add(process);
                process.descendants().forEach(all::add);
            });
        }
        return all;
    }

    /** How to get tokens, of people too. */
    public Tokens tokens() {
        if (settings.keycloak()) return Tokens.ofKeycloak(settings, accounts);
        return settings.ownIssuer() ? Tokens.ofIssuer(settings, clientSecret) : Tokens.given(settings);
    }

    /** Stops the services, then what they stand on. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        services.values().forEach(ServiceProcess::askToStop);
        services.values().forEach(ServiceProcess::stop);
        if (issuer != null) issuer.close();
        if (keycloak != null) keycloak.close();
        if (postgres != null) postgres.close();
        if (state != null) state.close();
    }

    private static String randomSecret() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
