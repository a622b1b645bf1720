package kz.kasip.deploy.speed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kasip.deploy.system.Failure;

/** One way of asking for the card. */
enum Case {
    CARD("card", "cached card", List.of(Server.STATIC, Server.CACHE, Server.GATEWAY), Server.CACHE, 1.0),
    UNCHANGED("304", "304, If-None-Match", List.of(Server.STATIC, Server.CACHE, Server.GATEWAY), Server.CACHE, 1.0),
    GZIP("gzip", "cached card, gzip", List.of(Server.STATIC, Server.CACHE, Server.GATEWAY), Server.CACHE, 1.0),
    PASS("pass", "pass-through, nothing stored", List.of(Server.PROXY, Server.GATEWAY), Server.PROXY, 0.7);

    private final String option;
    private final String title;
    private final List<Server> servers;
    private final Server rival;
    private final double target;

    Case(String option, String title, List<Server> servers, Server rival, double target) {
        this.option = option;
        this.title = title;
        this.servers = servers;
        this.rival = rival;
        this.target = target;
    }

    /** @throws Failure where no case is called so */
    static Case of(String option) {
        return Arrays.stream(values())
                .filter(each -> each.option.equals(option))
                .findFirst()
                .orElseThrow(() -> new Failure("there is no case " + option));
    }

    String option() {
        return option;
    }

    String title() {
        return title;
    }

    List<Server> servers() {
        return servers;
    }

    /** Whom the gateway is measured against. */
    Server rival() {
        return rival;
    }

    /** The least share of the rival's requests a second. */
    double target() {
        return target;
    }

    String path() {
        return this == PASS ? Nginx.UNSTORED : Nginx.CARD;
    }

    /** No two requests alike, or a cache would ask once for all that wait for the same. */
    boolean distinct() {
        return this == PASS;
    }

    int status() {
        return this == UNCHANGED ? 304 : 200;
    }

    /** What is asked with; the tag is that of the server's own answer. */
    Map<String, String> headers(String tag) {
        return switch (this) {
            case UNCHANGED -> Map.of("If-None-Match", tag);
            case GZIP -> Map.of("Accept-Encoding", "gzip");
            default -> Map.of();
        };
    }
}
