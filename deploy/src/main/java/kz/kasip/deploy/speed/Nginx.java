package kz.kasip.deploy.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One nginx with one worker, as it comes from the distribution and with what makes it fast switched on. */
final class Nginx {
    /** Answers only what the bench asks, so that no other part of the gateway's way is measured. */
    static final String CARD = "/v1/cards/J62012901-01";

    /** The same card, never stored by a cache. */
    static final String UNSTORED = "/v1/cards/J62012901-02";

    private static final String COMMON = """
            daemon off;
            %1$s
            worker_processes 1;
            pid %2$s/%3$s.pid;
            error_log %2$s/%3$s.error.log warn;
            events { worker_connections 4096; multi_accept on; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              tcp_nodelay on;
              keepalive_timeout 600s;
              keepalive_requests 1000000000;
              default_type application/json;
              open_file_cache max=100;
              open_file_cache_valid 600s;
              client_body_temp_path %2$s/%3$s.body;
              proxy_temp_path %2$s/%3$s.proxy;
              fastcgi_temp_path %2$s/%3$s.fastcgi;
              uwsgi_temp_path %2$s/%3$s.uwsgi;
              scgi_temp_path %2$s/%3$s.scgi;
              gzip_static on;
              gzip_vary on;
            %4$s
            }
            """;

    /** Both paths are the same file, so that storing alone tells them apart. */
    private static final String CARDS = """
              server {
                listen 127.0.0.1:%1$d backlog=4096;
                add_header Kasip-Position %2$s always;
                location = %3$s { alias %5$s/card.json; add_header Kasip-Position %2$s; add_header Cache-Control "public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400"; }
                location = %4$s { alias %5$s/card.json; add_header Kasip-Position %2$s; add_header Cache-Control "no-store"; }
                location / { return 200 '{"status":"UP"}'; }
              }
            """;

    private static final String PROXIES = """
              upstream part { server 127.0.0.1:%1$d; keepalive 256; keepalive_requests 1000000000; }
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_cache_path %4$s/cache levels=1:2 keys_zone=cards:8m max_size=64m inactive=60m use_temp_path=off;
              server {
                listen 127.0.0.1:%2$d backlog=4096;
                location / { proxy_pass http://part; }
              }
              server {
                listen 127.0.0.1:%3$d backlog=4096;
                location / {
                  proxy_pass http://part;
                  proxy_cache cards;
                  proxy_cache_key $request_uri$http_accept_encoding;
                  proxy_cache_valid 200 60m;
                  proxy_cache_lock on;
                  proxy_ignore_headers Cache-Control Expires;
                }
              }
            """;

    private Nginx() {}

    /** A static server of the card with the headers that a service gives it. */
    static Pinned cards(int core, Path folder, int port, String position) {
        return start(core, folder, "cards-" + port, CARDS.formatted(port, position, CARD, UNSTORED, folder));
    }

    /** A proxy of a static server, without and with a cache. */
    static Pinned proxies(int core, Path folder, int upstream, int plain, int cached) {
        return start(core, folder, "proxies", PROXIES.formatted(upstream, plain, cached, folder));
    }

    private static Pinned start(int core, Path folder, String name, String servers) {
        // as root the worker would be somebody who cannot read the folder
        var user = System.getProperty("user.name").equals("root") ? "user root root;" : "";
        var file = folder.resolve(name + ".conf");
        try {
            Files.writeString(file, COMMON.formatted(user, folder, name, servers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pinned.start(
                core,
                List.of(
                        "nginx",
                        "-p",
                        folder.toString(),
                        "-e",
                        folder + "/" + name + ".error.log",
                        "-c",
                        file.toString()),
                Map.of(),
                folder.resolve(name + ".log"));
    }
}
