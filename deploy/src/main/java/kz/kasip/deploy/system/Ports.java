package kz.kasip.deploy.system;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Checks before the start that every port is free. */
final class Ports {
    private static final int CONNECT_MILLIS = 300;

    private Ports() {}

    /** @throws Failure that names the busy port and the variable that changes it */
    static void check(Settings settings) {
        for (var replica : settings.replicas()) {
            check(settings.host(), settings.port(replica), replica.title(), variable(replica));
        }
        if (settings.ownIssuer()) check("127.0.0.1", settings.issuerPort(), "the issuer", "KASIP_ISSUER_PORT");
        if (settings.keycloak()) check("127.0.0.1", settings.keycloakPort(), "Keycloak", "KASIP_KEYCLOAK_PORT");
        if (settings.ownPostgres()) check("127.0.0.1", settings.postgresPort(), "PostgreSQL", "KASIP_POSTGRES_PORT");
    }

    /** One that nobody listens at now. */
    static int free(String host) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Failure("no port is free: " + e.getMessage(), e);
        }
    }

    private static String variable(Replica replica) {
        var first = replica.service().portVariable();
        return replica.number() == 1 ? first : first + "_" + replica.number();
    }

    private static void check(String host, int port, String part, String variable) {
        if (listening(host, port) || !bindable(host, port)) {
            throw new Failure("port " + port + " for " + part + " is busy; set another with " + variable);
        }
    }

    private static boolean bindable(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Binding beside a listener on all addresses works on some systems, so asking is needed too. */
    private static boolean listening(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.equals("0.0.0.0") ? "127.0.0.1" : host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
