package kz.kasip.deploy.speed;

import java.net.URI;

/** Who answers; nginx's proxies are one process. */
enum Server {
    STATIC("nginx, static", 1),
    PROXY("nginx, proxy", 2),
    CACHE("nginx, proxy with cache", 3),
    GATEWAY("gateway", 4);

    private final String title;
    private final int offset;

    Server(String title, int offset) {
        this.title = title;
        this.offset = offset;
    }

    String title() {
        return title;
    }

    int port(int firstPort) {
        return firstPort + offset;
    }

    URI address(int firstPort) {
        return URI.create("http://127.0.0.1:" + port(firstPort));
    }
}
