package kz.kasip.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id that one request bears in every header, problem and log line. */
public final class RequestId {
    /** The header that it travels in. */
    public static final String HEADER = "X-Request-Id";

    /** Its name in the log's context. */
    static final String LOG_KEY = "requestId";

    /** The same form as in the services, so that an id taken here is taken there. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private static final long VERSION_MASK = ~0xf000L;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT_MASK = ~0L >>> 2;
    private static final long VARIANT = 1L << 63;

    private RequestId() {}

    /** The id of this request: the client's own when it is well-formed, else a new one. */
    public static String of(RoutingContext context) {
        String known = context.get(LOG_KEY);
        if (known != null) return known;
        String sent = context.request().getHeader(HEADER);
        String id = orNew(sent);
        context.put(LOG_KEY, id);
        return id;
    }

    /** This id when it is well-formed, else a new one. It need not be hard to guess, so it comes from a quick source. */
    public static String orNew(String sent) {
        if (sent != null && WELL_FORMED.matcher(sent).matches()) return sent;
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong() & VERSION_MASK | VERSION, random.nextLong() & VARIANT_MASK | VARIANT)
                .toString();
    }
}
