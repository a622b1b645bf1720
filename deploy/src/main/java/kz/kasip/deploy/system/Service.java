package kz.kasip.deploy.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The command that starts it in a JVM of its own, quickly where there is a cache for that. */
    public List<String> command(Settings settings) {
        return command(settings, new StartCache(this, settings).options());
    }

    List<String> bareCommand(Settings settings) {
        return command(settings, List.of());
    }

    /** What is given first is overridden by what {@code KASIP_GATEWAY_JVM_OPTIONS} and its like say. */
    List<String> command(Settings settings, List<String> first) {
        var jar = jar(settings.root());
        if (!Files.exists(jar)) throw new Failure(module + " is not built: " + jar + " is missing");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(first);
        command.addAll(JvmOptions.of(this, settings));
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    boolean hasDatabase() {
        return this != SEARCH;
    }

    /** The usual name of its database. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }
}
