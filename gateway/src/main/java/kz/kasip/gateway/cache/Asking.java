package kz.kasip.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Consumer;
import kz.kasip.gateway.door.RequestId;
import kz.kasip.gateway.route.Parts;
import kz.kasip.gateway.route.PassedHeaders;

/** Asks a part in the name of all who want the same, and keeps what may be kept. */
final class Asking {
    /** Written anew for each coding or moment, or known to the gateway alone. */
    private static final List<CharSequence> OF_THE_MOMENT = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.VARY,
            HttpHeaders.DATE,
            HttpHeaders.AGE,
            "Warning",
            "Accept-Ranges",
            CacheStatus.HEADER);

    private static final List<CharSequence> OWN_AFFAIRS = List.of(
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            "If-Match",
            "If-Unmodified-Since",
            "If-Range",
            "Range",
            HttpHeaders.COOKIE,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.CONTENT_TYPE);

    private final Parts parts;
    private final Shelf shelf;
    private final Feed feed;
    private final long largest;

    Asking(Parts parts, Shelf shelf, Feed feed, long largest) {
        this.parts = parts;
        this.shelf = shelf;
        this.feed = feed;
        this.largest = largest;
    }

    /**
     * Asks.
     *
     * @param kept what is held already, to be confirmed; null for nothing
     * @param headers of the request in whose name it is asked
     * @param personal takes over an answer that is for that request alone, its body still to be read
     */
    Future<Outcome> ask(Asked asked, Entry kept, MultiMap headers, Consumer<HttpClientResponse> personal) {
        if (kept != null) headers.set(HttpHeaders.IF_NONE_MATCH, kept.tag().of(Coding.IDENTITY));
        // what is written from now on may be missing in the answer
        long made = System.nanoTime();
        return parts.send(asked.part(), HttpMethod.GET, asked.target(), headers)
                .compose(answer -> take(asked, kept, answer, made, personal));
    }

    private Future<Outcome> take(
            Asked asked, Entry kept, HttpClientResponse answer, long made, Consumer<HttpClientResponse> personal) {
        int status = answer.statusCode();
        learn(answer.headers());
        if (status == 304 && kept != null) return body(answer).map(unused -> confirm(asked, kept, answer, made));
        if (status >= 500 && kept != null) {
            return body(answer).map(unused -> new Outcome.Failed(status, parts.unavailable(asked.part())));
        }
        Verdict verdict = Verdict.of(status, answer.headers(), feed.known(), largest);
        if (verdict == Verdict.OWN) {
            if (kept != null) shelf.remove(asked.key(), kept);
            personal.accept(answer);
            return Future.succeededFuture(new Outcome.Personal());
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        PassedHeaders.toClient(answer, headers);
        return body(answer).map(body -> told(asked, status, headers, body.getBytes(), made, verdict == Verdict.KEEP));
    }

    /** Who may be given an answer with this head; what it tells of the feed is taken in. */
    Verdict judge(int status, MultiMap headers) {
        learn(headers);
        return Verdict.of(status, headers, feed.known(), largest);
    }

    private void learn(MultiMap headers) {
        Position claimed = Position.ofClaim(headers.get(Position.HEADER));
        if (claimed != null) feed.learn(claimed);
    }

    /**
     * Takes in an answer for everybody.
     *
     * @param headers as clients may see them
     * @param made when it was asked for, in nanoseconds
     * @param keep whether also those who ask later get it
     */
    Outcome.Told told(Asked asked, int status, MultiMap headers, byte[] body, long made, boolean keep) {
        String varies = String.join(", ", headers.getAll(HttpHeaders.VARY));
        Tag tag = Tag.of(headers.get(HttpHeaders.ETAG));
        OF_THE_MOMENT.forEach(headers::remove);
        Entry entry = new Entry(
                tag,
                Position.ofClaim(headers.get(Position.HEADER)),
                Lifetime.of(headers.get(HttpHeaders.CACHE_CONTROL)),
                headers,
                Varying.withCoding(varies),
                new Bodies(body),
                made,
                LegalDay.endsAt());
        if (keep) shelf.put(asked.key(), entry);
        return new Outcome.Told(entry, status, keep);
    }

    /** Without a claim, or with an old one, it is only known to have been so then. */
    private Outcome confirm(Asked asked, Entry kept, HttpClientResponse answer, long made) {
        Position claimed = Position.ofClaim(answer.getHeader(Position.HEADER));
        kept.bodies().retain();
        if (claimed == null || feed.known().isAheadOf(claimed)) return new Outcome.Told(kept, 304, false);
        String control = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        Lifetime lifetime = control == null ? kept.lifetime() : Lifetime.of(control);
        Entry confirmed = kept.confirmed(claimed, lifetime, made, LegalDay.endsAt());
        shelf.put(asked.key(), confirmed);
        return new Outcome.Told(confirmed, 304, true);
    }

    /** What a part is told of the request in whose name it is asked; conditions and codings are the gateway's affair. */
    static MultiMap headersOf(RoutingContext context) {
        MultiMap headers = PassedHeaders.toPart(context.request(), RequestId.of(context));
        OWN_AFFAIRS.forEach(headers::remove);
        return headers;
    }

    /** The same when it is asked without a request. */
    static MultiMap headersOf(Asked asked) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set(RequestId.HEADER, RequestId.orNew(null));
        return asked.key().accept().isEmpty()
                ? headers
                : headers.set(HttpHeaders.ACCEPT, asked.key().accept());
    }

    /** Lets go of an answer that nobody wants. */
    static void drop(HttpClientResponse answer) {
        answer.resume();
    }

    /** All of a body, which was paused. */
    static Future<Buffer> body(HttpClientResponse answer) {
        Future<Buffer> body = answer.body();
        answer.resume();
        return body;
    }
}
