package kz.kasip.gateway.cache;

import io.vertx.core.MultiMap;

/** What {@code Cache-Status} (RFC 9211) tells of how the cache dealt with a request. */
final class CacheStatus {
    static final String HEADER = "Cache-Status";

    /** Not looked up: a request with credentials, or a path whose answers are never kept. */
    static final String BYPASS = "kasip; fwd=bypass";

    /** Nothing is kept that would do. */
    static final String MISS = "kasip; fwd=uri-miss";

    private static final String STALE_KEPT = "kasip; fwd=stale";

    /** What goes with it: nothing, or a warning (RFC 7234, 5.5), which older caches and tools look at. */
    static final MultiMap PLAIN = MultiMap.caseInsensitiveMultiMap();

    static final MultiMap STALE = warning("110 kasip \"Response is Stale\"");
    static final MultiMap FAILED = warning("111 kasip \"Revalidation Failed\"");

    private CacheStatus() {}

    static String hit(long ttl) {
        return "kasip; hit; ttl=" + ttl;
    }

    static String staleWhileRevalidating(long ttl) {
        return "kasip; hit; ttl=" + ttl + "; detail=stale-while-revalidate";
    }

    /** The part was asked, but what it told is no use. */
    static String staleIfError(int status, long ttl) {
        String told = status == 0 ? "" : "; fwd-status=" + status;
        return STALE_KEPT + told + "; ttl=" + ttl + "; detail=stale-if-error";
    }

    /** The part is still asked, but the client has waited long enough. */
    static String staleWhenSlow(long ttl) {
        return STALE_KEPT + "; ttl=" + ttl + "; detail=stale-if-slow";
    }

    /** A part was asked, for this request or for another one just before. */
    static String forwarded(boolean known, int status, boolean collapsed) {
        return (known ? STALE_KEPT : MISS) + "; fwd-status=" + status + (collapsed ? "; collapsed" : "");
    }

    /** The same when the answer is kept from now on. */
    static String stored(String forwarded, long ttl) {
        return forwarded + "; stored; ttl=" + ttl;
    }

    private static MultiMap warning(String text) {
        return MultiMap.caseInsensitiveMultiMap().set("Warning", text);
    }
}
