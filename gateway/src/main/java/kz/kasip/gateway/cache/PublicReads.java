package kz.kasip.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kz.kasip.gateway.deprecation.Deprecations;
import kz.kasip.gateway.door.Door;
import kz.kasip.gateway.limit.LimitsConfig;
import kz.kasip.gateway.route.ClientBody;
import kz.kasip.gateway.route.Parts;

/** Answers public reads out of memory, and asks a part once for all who want the same. */
@Singleton
public final class PublicReads {
    /** After the limits and before the routes. */
    private static final int ORDER = -998;

    private static final int FIRST_REFUSAL = 400;

    private final Parts parts;
    private final LimitsConfig limits;
    private final Deprecations deprecations;
    private final Shelf shelf;
    private final Feed feed;
    private final Asking asking;
    private final Serving serving;
    private final Duration fresh;
    private final Duration patience;
    private volatile long written = System.nanoTime();
    private final ConcurrentHashMap<CacheKey, Running> running = new ConcurrentHashMap<>();

    PublicReads(Parts parts, Feed feed, CacheConfig config, LimitsConfig limits, Deprecations deprecations) {
        this.parts = parts;
        this.deprecations = deprecations;
        this.limits = limits;
        this.feed = feed;
        this.shelf = new Shelf(config.size().asLongValue());
        this.asking = new Asking(parts, shelf, feed, config.largestBody().asLongValue());
        this.serving = new Serving(shelf);
        this.fresh = config.fresh();
        this.patience = config.patience();
        feed.onOtherEpoch(shelf::clear);
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::read);
    }

    /** What is kept for this very spelling and may be served as it is, or null. */
    public Entry freshAt(String target, String accept) {
        Entry entry = shelf.at(CacheKey.asSpelt(target, accept));
        return entry != null && standingOf(entry) == Standing.FRESH ? entry : null;
    }

    /**
     * Takes it on to ask for what is not kept.
     *
     * @param accept the header, or empty
     * @return null when something is kept, is asked for already, or may not be kept
     */
    public Claim claim(String path, String query, String accept) {
        if (path.length() + query.length() >= limits.target() || deprecations.any("GET", path)) return null;
        Asked asked = Asked.of(path, query, accept).orElse(null);
        if (asked == null || shelf.at(asked.key()) != null) return null;
        Running mine = new Running();
        if (join(asked.key(), mine) != null) return null;
        return new Claim(asked, this, asking, outcome -> end(asked, mine, outcome));
    }

    /** How the cache dealt with a request that it answers with this entry, as {@code Cache-Status} tells it. */
    public String hit(Entry entry) {
        return CacheStatus.hit(ttl(entry));
    }

    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Writing.isIn(request)) context.addHeadersEndHandler(unused -> noteWrite(context));
        // what will end is answered through the router, which says so
        boolean fit = isRead(request)
                && !ClientBody.isIn(request)
                && request.uri().length() <= limits.target()
                && !deprecations.any(request.method().name(), request.path());
        Optional<Asked> asked = fit ? Asked.of(request) : Optional.empty();
        if (asked.isPresent()) look(context, asked.get());
        else pass(context, CacheStatus.BYPASS);
    }

    /** What is refused has changed nothing, and must not cost anybody what is kept. */
    private void noteWrite(RoutingContext context) {
        if (context.response().getStatusCode() < FIRST_REFUSAL) written = System.nanoTime();
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }

    /** What was written through this gateway shows at once, before the feed tells of it, and also what it never tells of. */
    private Standing standingOf(Entry entry) {
        Standing standing = entry.standing(System.nanoTime(), feed.known(), fresh);
        boolean serves = standing == Standing.FRESH || standing == Standing.STALE;
        return serves && entry.isOlderThanWrite(written) ? Standing.OUTDATED : standing;
    }

    private void look(RoutingContext context, Asked asked) {
        Entry entry = shelf.at(asked.key());
        boolean held = entry != null && entry.bodies().hold();
        Standing standing = held ? standingOf(entry) : Standing.GONE;
        switch (standing) {
            case FRESH -> serving.answer(context, asked.key(), entry, hit(entry), CacheStatus.PLAIN);
            case STALE -> {
                refresh(asked, entry);
                String status = CacheStatus.staleWhileRevalidating(ttl(entry));
                serving.answer(context, asked.key(), entry, status, CacheStatus.STALE);
            }
            case OUTDATED -> ask(context, asked, entry);
            case GONE -> {
                if (held) entry.bodies().release();
                if (context.request().method().equals(HttpMethod.HEAD)) pass(context, CacheStatus.MISS);
                else ask(context, asked, null);
            }
        }
    }

    /** Who asks for the same already, or null when it is this one from now on: what was written since it was asked may be missing in it. */
    private Running join(CacheKey key, Running mine) {
        Running others = running.putIfAbsent(key, mine);
        if (others == null || !others.isOlderThan(written)) return others;
        return running.replace(key, others, mine) ? null : running.putIfAbsent(key, mine);
    }

    /** Lets the routes have it. */
    static void pass(RoutingContext context, String status) {
        HttpServerRequest request = context.request();
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null) request.headers().set(HttpHeaders.IF_NONE_MATCH, Tag.asGivenByParts(known));
        if (isRead(request) && request.path() != null && request.path().startsWith("/v1/")) {
            context.response().putHeader(CacheStatus.HEADER, status);
        }
        context.next();
    }

    private void ask(RoutingContext context, Asked asked, Entry kept) {
        Door.answeredBy(context, asked.part().label());
        Running mine = new Running();
        Running others = join(asked.key(), mine);
        Waiting waiting = new Waiting(context, asked, kept, others != null, this, serving);
        (others == null ? mine : others).outcome().onSuccess(waiting::end);
        waiting.atMost(patience);
        if (others == null) begin(asked, kept, Asking.headersOf(context), waiting::handOn, mine);
    }

    private void refresh(Asked asked, Entry kept) {
        Running mine = new Running();
        if (join(asked.key(), mine) != null) return;
        begin(asked, kept, Asking.headersOf(asked), Asking::drop, mine);
    }

    private void begin(Asked asked, Entry kept, MultiMap headers, Consumer<HttpClientResponse> personal, Running mine) {
        if (kept != null) kept.bodies().retain();
        // inside, so that also what goes wrong at once comes to an end for all who wait
        Future.succeededFuture()
                .compose(unused -> asking.ask(asked, kept, headers, personal))
                .otherwise(Outcome.Failed::because)
                .onSuccess(outcome -> {
                    end(asked, mine, outcome);
                    if (kept != null) kept.bodies().release();
                });
    }

    private void end(Asked asked, Running mine, Outcome outcome) {
        running.remove(asked.key(), mine);
        mine.end(outcome);
        if (outcome instanceof Outcome.Told told) told.entry().bodies().release();
    }

    /** What is done with the outcome of a claim. */
    interface Ending {
        void end(Outcome outcome);
    }

    /** Looks again, after what was asked for all is gone already. */
    void again(RoutingContext context, Asked asked) {
        look(context, asked);
    }

    /** Hands an answer on that is for one alone. */
    void handOn(RoutingContext context, HttpClientResponse answer) {
        parts.handOn(context, answer);
    }

    void weighAgain(Asked asked, Entry entry) {
        shelf.weighAgain(asked.key(), entry.bodies());
    }

    long ttl(Entry entry) {
        return entry.ttl(System.nanoTime(), feed.known(), fresh);
    }
}
