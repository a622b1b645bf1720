package kz.kasip.deploy.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where everything of one running Kasip is: addresses, ports and folders, as the {@code KASIP_*} variables say.
 *
 * @param root the checkout
 * @param keycloak whether a real Keycloak is started in place of the local issuer
 * @param data what is kept between starts: database, index, logs, run state
 * @param environment the variables as given, handed on to the services
 */
public record Settings(
        Path root,
        Path data,
        String host,
        Map<Service, Integer> ports,
        int issuerPort,
        int postgresPort,
        boolean keycloak,
        int keycloakPort,
        Map<String, String> environment) {
    private static final int REPLICAS_APART = 10;

    /** The realm's name in Keycloak. */
    public static final String REALM = "kasip";

    /** How a service's database is reached. */
    public record DatabaseAddress(String url, String user, String password) {}

    /** The settings of this process: its variables and the checkout that it was started from. */
    public static Settings here() {
        var root = Path.of(System.getProperty("kasip.root", ""));
        return of(root.toAbsolutePath().normalize(), System.getenv());
    }

    /** @throws Failure when a port is no number */
    public static Settings of(Path root, Map<String, String> environment) {
        var ports = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            ports.put(service, port(environment, service.portVariable(), service.defaultPort()));
        }
        return new Settings(
                root,
                Path.of(environment.getOrDefault(
                        "KASIP_DATA", root.resolve("deploy/.data").toString())),
                environment.getOrDefault("KASIP_HOST", "127.0.0.1"),
                ports,
                port(environment, "KASIP_ISSUER_PORT", 8084),
                port(environment, "KASIP_POSTGRES_PORT", 8085),
                false,
                port(environment, "KASIP_KEYCLOAK_PORT", 8086),
                Map.copyOf(environment));
    }

    /** The same with a real Keycloak in place of the local issuer, or without. */
    public Settings withKeycloak(boolean wanted) {
        return new Settings(root, data, host, ports, issuerPort, postgresPort, wanted, keycloakPort, environment);
    }

    /** The same with one service at another port. */
    Settings with(Service service, int port) {
        var changed = new EnumMap<>(ports);
        changed.put(service, port);
        return new Settings(root, data, host, changed, issuerPort, postgresPort, keycloak, keycloakPort, environment);
    }

    private static int port(Map<String, String> environment, String variable, int usual) {
        var value = environment.get(variable);
        if (value == null) return usual;
        try {
            var port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65536) return port;
        } catch (NumberFormatException e) {
            throw new Failure(variable + "=" + value + " is no port number", e);
        }
        throw new Failure(variable + "=" + value + " is no port number");
    }

    public int port(Service service) {
        return ports.get(service);
    }

    /** The first has the service's port, the second that of {@code KASIP_CARDS_PORT_2} or one ten above it, and so on. */
    int port(Replica replica) {
        if (replica.number() <= 1) return port(replica.service());
        var variable = replica.service().portVariable() + "_" + replica.number();
        return port(environment, variable, port(replica.service()) + REPLICAS_APART * (replica.number() - 1));
    }

    /** The processes of a service, as many as {@code KASIP_CARDS_REPLICAS} and its like say. */
    public List<Replica> replicas(Service service) {
        var number = environment.getOrDefault(service.variable("REPLICAS"), "1").strip();
        if (!number.matches("[1-9]"))
            throw new Failure(service.variable("REPLICAS") + "=" + number + " is none of 1 to 9");
        return IntStream.rangeClosed(1, Integer.parseInt(number))
                .mapToObj(each -> new Replica(service, each))
                .toList();
    }

    /** The processes of all services. */
    List<Replica> replicas() {
        return Arrays.stream(Service.values())
                .flatMap(service -> replicas(service).stream())
                .toList();
    }

    /** The address at which this machine reaches a service. */
    public URI url(Service service) {
        return url(Replica.first(service));
    }

    /** The address at which this machine reaches one process of a service. */
    public URI url(Replica replica) {
        return URI.create("http://" + reachable() + ":" + port(replica));
    }

    /** The gateway knows of all processes of a service; the others ask the first. */
    private String urls(Service of, Service asking) {
        if (asking != Service.GATEWAY) return url(of).toString();
        return replicas(of).stream().map(this::url).map(URI::toString).collect(Collectors.joining(","));
    }

    private String reachable() {
        return host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    }

    /** The address printed for people. */
    public String address() {
        var shown = reachable().equals("127.0.0.1") ? "localhost" : reachable();
        return "http://" + shown + ":" + port(Service.GATEWAY);
    }

    /** True when the local issuer is started, false when Keycloak is or {@code KASIP_OIDC_ISSUER} names an outside one. */
    public boolean ownIssuer() {
        return !keycloak && !outsideIssuer();
    }

    /** True when {@code KASIP_OIDC_ISSUER} names an issuer elsewhere. */
    public boolean outsideIssuer() {
        return environment.containsKey("KASIP_OIDC_ISSUER");
    }

    public URI keycloakAddress() {
        return URI.create("http://127.0.0.1:" + keycloakPort);
    }

    /** The unpacked Keycloak, as deploy/lib.sh finds or fetches it. */
    public Path keycloakHome() {
        var home = environment.get("KASIP_KEYCLOAK_HOME");
        if (home == null) throw new Failure("KASIP_KEYCLOAK_HOME does not say where Keycloak is; use deploy/up");
        return Path.of(home);
    }

    public URI issuer() {
        if (keycloak) return URI.create(keycloakAddress() + "/realms/" + REALM);
        return URI.create(Optional.ofNullable(environment.get("KASIP_OIDC_ISSUER"))
                .orElse("http://127.0.0.1:" + issuerPort + "/" + Issuer.ID));
    }

    /**
     * True when the embedded PostgreSQL is started, false when both services have a database elsewhere. The gateway does without one if
     * none is named for it then.
     */
    public boolean ownPostgres() {
        return !(environment.containsKey("KASIP_STANDARDS_DB_URL") && environment.containsKey("KASIP_CARDS_DB_URL"));
    }

    /** Where PostgreSQL's own files are unpacked once. */
    Path binaries() {
        return Path.of(environment.getOrDefault(
                "KASIP_POSTGRES_BINARIES", data.resolve("binaries").toString()));
    }

    /** The index of a training run, gone after it. */
    Path trainingIndex() {
        return data.resolve("search-training");
    }

    public Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    /** The database of a service: the local one, or an outside one as {@code KASIP_*_DB_URL} and so on say. */
    public DatabaseAddress database(Service service) {
        return new DatabaseAddress(
                environment.getOrDefault(
                        service.variable("DB_URL"),
                        "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + service.database()),
                environment.getOrDefault(service.variable("DB_USER"), "postgres"),
                environment.getOrDefault(service.variable("DB_PASSWORD"), ""));
    }

    /** The environment of the first process of a service. */
    Map<String, String> environmentOf(Service service, String clientSecret) {
        return environmentOf(Replica.first(service), clientSecret);
    }

    /** The environment of one process: what was given, filled up with what the local parts add. */
    Map<String, String> environmentOf(Replica replica, String clientSecret) {
        var service = replica.service();
        var result = new HashMap<>(environment);
        result.put("KASIP_HOST", host);
        result.putIfAbsent("KASIP_TRUSTED_PROXIES", "127.0.0.1,::1/128," + host);
        for (var each : Service.values()) {
            result.put(each.portVariable(), Integer.toString(port(each)));
            result.putIfAbsent(each.variable("URL"), urls(each, service));
        }
        result.put(service.portVariable(), Integer.toString(port(replica)));
        for (var each : Service.values()) {
            if (!each.hasDatabase()) continue;
            var database = database(each);
            result.put(each.variable("DB_URL"), database.url());
            result.put(each.variable("DB_USER"), database.user());
            result.put(each.variable("DB_PASSWORD"), database.password());
        }
        result.put("KASIP_OIDC_ISSUER", issuer().toString());
        result.putIfAbsent("KASIP_OIDC_AUDIENCE", Issuer.AUDIENCE);
        if (!outsideIssuer() || !environment.containsKey("KASIP_CLIENT_ID"))
            result.put("KASIP_CLIENT_ID", service.module());
        result.put("KASIP_CLIENT_SECRET", clientSecret);
        result.putIfAbsent("KASIP_SEARCH_DIRECTORY", data.resolve("search").toString());
        // an index has one writer
        if (replica.number() > 1) {
            result.merge("KASIP_SEARCH_DIRECTORY", "-" + replica.number(), String::concat);
        }
        if (replica.isOfTraining()) {
            result.put("KASIP_SEARCH_DIRECTORY", trainingIndex().toString());
            result.put("KASIP_GATEWAY_TLS_PORT", "0");
        }
        return result;
    }
}
