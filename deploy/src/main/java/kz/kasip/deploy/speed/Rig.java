package kz.kasip.deploy.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Service;
import kz.kasip.deploy.system.Settings;

/** The upstream of all on the load's core, and the servers, each started alone on the other. */
final class Rig implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE = 50_000_000;
    private static final int UPSTREAM = 0;
    private static final int FEED = 5;

    private final Path folder;
    private final int firstPort;
    private final HttpClient http = HttpClient.newHttpClient();
    private final QuietFeed feed;
    private final Pinned upstream;

    /** Ports are counted up from the first; without a card there is one of own words. */
    Rig(Path folder, Path card, int firstPort) {
        this.folder = folder;
        this.firstPort = firstPort;
        lay(card);
        this.feed = QuietFeed.start(firstPort + FEED);
        this.upstream = Nginx.cards(Pinned.LOAD, folder, firstPort + UPSTREAM, QuietFeed.POSITION);
        try {
            awaitUpstream();
        } catch (Failure e) {
            close();
            throw e;
        }
    }

    private void awaitUpstream() {
        await(upstream, URI.create("http://127.0.0.1:" + (firstPort + UPSTREAM)).resolve(Nginx.CARD));
    }

    private void lay(Path card) {
        try {
            var bytes = card == null ? StandInCard.bytes() : Files.readAllBytes(card);
            Files.write(folder.resolve("card.json"), bytes);
            try (var zipped = new GZIPOutputStream(Files.newOutputStream(folder.resolve("card.json.gz")))) {
                zipped.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts one server and waits until it answers the card. */
    Pinned start(Server server, Map<String, String> environment) {
        var started = switch (server) {
            case STATIC -> Nginx.cards(Pinned.SERVER, folder, Server.STATIC.port(firstPort), QuietFeed.POSITION);
            case PROXY, CACHE ->
                Nginx.proxies(
                        Pinned.SERVER,
                        folder,
                        firstPort + UPSTREAM,
                        Server.PROXY.port(firstPort),
                        Server.CACHE.port(firstPort));
            case GATEWAY -> gateway(environment);
        };
        try {
            await(started, server.address(firstPort).resolve(Nginx.CARD));
        } catch (Failure e) {
            started.close();
            throw e;
        }
        return started;
    }

    private Pinned gateway(Map<String, String> given) {
        var environment = new HashMap<>(given);
        environment.put("KASIP_HOST", "127.0.0.1");
        environment.put("KASIP_DATA", folder.toString());
        // neither server keeps one
        environment.put("QUARKUS_LOG_CATEGORY__KZ_KASIP_GATEWAY_ACCESS__LEVEL", "OFF");
        environment.put("KASIP_GATEWAY_PORT", Integer.toString(Server.GATEWAY.port(firstPort)));
        environment.put("KASIP_STANDARDS_URL", "http://127.0.0.1:" + (firstPort + FEED));
        environment.put("KASIP_SEARCH_URL", "http://127.0.0.1:" + (firstPort + FEED));
        environment.put("KASIP_CARDS_URL", "http://127.0.0.1:" + (firstPort + UPSTREAM));
        var settings = Settings.here();
        return Pinned.start(
                Pinned.SERVER, Service.GATEWAY.command(settings), environment, folder.resolve("gateway.log"));
    }

    private void await(Pinned process, URI address) {
        var last = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            if (!process.alive() || System.nanoTime() > last) {
                throw new Failure(address + " does not answer; logs: " + folder);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean answers(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    URI address(Server server, Case asked) {
        return server.address(firstPort).resolve(asked.path());
    }

    /** One answer, to see that a server does what is measured. */
    HttpResponse<byte[]> ask(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Failure(address + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        }
    }

    @Override
    public void close() {
        upstream.close();
        feed.close();
    }
}
