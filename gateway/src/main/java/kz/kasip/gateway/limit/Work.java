package kz.kasip.gateway.limit;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** What a request makes the register do; the heavier the work, the more of a limit it takes. */
public enum Work {
    /** The gateway's own pages and health, which are not counted. */
    FREE,
    READ,
    SEARCH,
    COMPARE,
    MATCH,
    BATCH,
    EXPORT,
    WRITE,
    IMPORT;

    private static final Set<String> OWN = Set.of(
            "/",
            "/kasip.css",
            "/favicon.svg",
            "/favicon.ico",
            "/openapi",
            "/swagger-ui",
            "/q/health",
            "/q/health/live",
            "/q/health/ready");
    private static final String ROOT = "/v1/";

    /** The work that a request stands for. */
    static Work of(HttpMethod method, String path) {
        if (path == null) return READ;
        return path.startsWith(ROOT) ? ofRegister(method, decoded(path)) : ofOther(path);
    }

    private static Work ofRegister(HttpMethod method, String path) {
        boolean reads = method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
        int end = path.indexOf('/', ROOT.length());
        String first = end < 0 ? path.substring(ROOT.length()) : path.substring(ROOT.length(), end);
        return switch (first) {
            case "search", "suggest" -> SEARCH;
            case "match" -> MATCH;
            case "gap" -> COMPARE;
            case "export" -> EXPORT;
            case "imports", "import-batches" -> reads ? READ : IMPORT;
            case "cards", "standards" -> ofWhole(path, reads);
            default -> reads ? READ : WRITE;
        };
    }

    private static Work ofWhole(String path, boolean reads) {
        String last = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return switch (last.substring(last.lastIndexOf('/') + 1)) {
            case "similar" -> SEARCH;
            case "diff", "ladder", "gap" -> COMPARE;
            case "batch" -> BATCH;
            default -> reads ? READ : WRITE;
        };
    }

    private static Work ofOther(String path) {
        if (OWN.contains(path) || path.startsWith("/swagger-ui/")) return FREE;
        return decoded(path).contains("/CFPackages/") ? BATCH : READ;
    }

    /** As a part reads it: no spelling makes work lighter. */
    private static String decoded(String path) {
        if (path.indexOf('%') < 0) return path;
        try {
            return QueryStringDecoder.decodeComponent(path);
        } catch (IllegalArgumentException broken) {
            return path;
        }
    }
}
