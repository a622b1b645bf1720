package kz.kasip.deploy.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.deploy.load.DocumentLoad;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Hits;
import kz.kasip.deploy.system.KasipSystem;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The packaged services as processes, started once for all journeys on ports of their own, with the samples in. */
final class RunningKasip implements AutoCloseable {
    static final Path ROOT =
            Path.of(System.getProperty("kasip.root")).toAbsolutePath().normalize();

    private final Settings settings;
    private final KasipSystem system;
    private final Http http;

    private RunningKasip(Settings settings) {
        this.settings = settings;
        this.system = new KasipSystem(settings, Console.silent());
        this.http = new Http(settings.url(Service.GATEWAY));
    }

    /** Gives the one running system to every test that asks for it. */
    static final class Extension implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningKasip.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(RunningKasip.class))
                    .computeIfAbsent(RunningKasip.class, absent -> start());
        }
    }

    private static RunningKasip start() {
        var environment = environment("journeys");
        // a database that changes places under a poll is noticed by the next one; 20 and 25 s in earnest
        environment.put("KASIP_FOLLOW_POLL", "PT5S");
        environment.put("KASIP_SEARCH_FOLLOW_POLL", "PT5S");
        var kasip = empty(environment);
        try {
            kasip.loadSamples();
            return kasip;
        } catch (RuntimeException e) {
            kasip.close();
            throw e;
        }
    }

    void loadSamples() {
        new DocumentLoad(address(), token("editor"), token("approver"), Console.silent())
                .load(ROOT.resolve("deploy/samples"));
    }

    /** A system of a test's own, with nothing in. */
    static RunningKasip empty(Map<String, String> environment) {
        var kasip = new RunningKasip(Settings.of(ROOT, environment));
        // a run that is stopped half-way leaves nothing running
        Runtime.getRuntime().addShutdownHook(new Thread(kasip::close, "stop-kasip"));
        try {
            kasip.system.take();
            kasip.system.start();
            return kasip;
        } catch (RuntimeException e) {
            kasip.close();
            throw e;
        }
    }

    /** The variables of a system with empty data and free ports, of some variables more too. */
    static Map<String, String> environment(String name, String... morePorts) {
        var data = ROOT.resolve("deploy/target/e2e").resolve(name);
        clearAwayLeftovers(data);
        empty(data);
        var result = new HashMap<String, String>();
        result.put("KASIP_DATA", data.toString());
        result.put(
                "KASIP_POSTGRES_BINARIES",
                ROOT.resolve("deploy/target/postgres-binaries").toString());
        // journeys wait for things by asking often, all from one address
        for (var kind : List.of("KEYLESS", "KEYED", "CLIENT")) result.put("KASIP_LIMITS_" + kind, "100000000");
        // what tests time is not to share the machine with the making of caches
        result.put("KASIP_TRAIN", "no");
        var variables = new ArrayList<String>();
        for (var service : Service.values()) {
            variables.add(service.portVariable());
        }
        variables.add("KASIP_ISSUER_PORT");
        variables.add("KASIP_POSTGRES_PORT");
        variables.add("KASIP_KEYCLOAK_PORT");
        variables.addAll(List.of(morePorts));
        var ports = freePorts(variables.size());
        for (var i = 0; i < ports.length; i++) {
            result.put(variables.get(i), Integer.toString(ports[i]));
        }
        return result;
    }

    /** What a killed run left behind is known by what it noted in its folder. */
    private static void clearAwayLeftovers(Path data) {
        if (!Files.exists(data)) return;
        try (var former = new KasipSystem(Settings.of(ROOT, Map.of("KASIP_DATA", data.toString())), Console.silent())) {
            former.clearAwayLeftovers();
        }
        SmallDisk.unmount(SmallDisk.in(data));
    }

    private static int[] freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            var ports = new int[count];
            for (var i = 0; i < count; i++) {
                var socket = new ServerSocket(0);
                sockets.add(socket);
                ports[i] = socket.getLocalPort();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(RunningKasip::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Http http() {
        return http;
    }

    URI address() {
        return settings.url(Service.GATEWAY);
    }

    Path data() {
        return settings.data();
    }

    Settings settings() {
        return settings;
    }

    Hits hits() {
        return system.hits();
    }

    String token(String role) {
        return system.tokens().of(role).orElseThrow();
    }

    void kill(Service service) {
        system.hits().kill(service);
    }

    void restart(Service service) {
        system.spawn(service);
        awaitReady(service);
    }

    void awaitReady(Service service) {
        system.awaitReady(EnumSet.of(service));
    }

    @Override
    public void close() {
        system.close();
    }
}
