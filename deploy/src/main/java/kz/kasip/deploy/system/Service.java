package kz.kasip.deploy.system;

import java.nio.file.Path;
import java.util.Locale;

/** One of the four services, each a process of its own. */
public enum Service {
    STANDARDS("standards-service", 8081, 256),
    CARDS("cards-service", 8082, 96),
    SEARCH("search-service", 8083, 112),
    GATEWAY("gateway", 8080, 64);

    private final String module;
    private final int defaultPort;
    private final int heapMiB;

    Service(String module, int defaultPort, int heapMiB) {
        this.module = module;
        this.defaultPort = defaultPort;
        this.heapMiB = heapMiB;
    }

    /** The Maven module and, for machine calls, the client id. */
    public String module() {
        return module;
    }

    int defaultPort() {
        return defaultPort;
    }

    int heapMiB() {
        return heapMiB;
    }

    /** The variable that sets the port, such as {@code KASIP_CARDS_PORT}. */
    public String portVariable() {
        return variable("PORT");
    }

    String variable(String suffix) {
        return "KASIP_" + name() + "_" + suffix;
    }

    /** The service's jar as the build leaves it. */
    Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    boolean hasDatabase() {
        return this == STANDARDS || this == CARDS;
    }

    /** The usual name of its database. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }
}
