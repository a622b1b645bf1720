package kz.kasip.gateway.cache;

import io.netty.buffer.ByteBuf;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** One answer of a part that is kept: what it says, when and at which position of the feed it was made. */
public final class Entry {
    /** What a 304 repeats of the answer (RFC 9110, 15.4.5). */
    private static final List<CharSequence> OF_NOT_MODIFIED =
            List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_LOCATION, HttpHeaders.EXPIRES, Position.HEADER);

    private static final int OVERHEAD = 700;

    private final Tag tag;
    private final Position position;
    private final Lifetime lifetime;
    private final MultiMap headers;
    private final String varies;
    private final Bodies bodies;
    private final long made;
    private final long dayEnds;
    private final boolean compressible;
    private volatile Moment moment;
    private final PreparedHeads heads = new PreparedHeads(this);

    /**
     * @param headers of the answer, without those that depend on the coding or the moment
     * @param varies what the answer depends on
     * @param made when, in nanoseconds
     * @param dayEnds when the legal day is over on which it says what is in force, in nanoseconds
     */
    Entry(
            Tag tag,
            Position position,
            Lifetime lifetime,
            MultiMap headers,
            String varies,
            Bodies bodies,
            long made,
            long dayEnds) {
        this.tag = tag;
        this.position = position;
        this.lifetime = lifetime;
        this.headers = headers;
        this.varies = varies;
        this.bodies = bodies;
        this.made = made;
        this.dayEnds = dayEnds;
        this.compressible = Compressible.is(headers.get(HttpHeaders.CONTENT_TYPE), bodies.length(Coding.IDENTITY));
    }

    /** The same answer, which a part has just confirmed. */
    Entry confirmed(Position at, Lifetime anew, long now, long dayEndsNow) {
        MultiMap renewed = MultiMap.caseInsensitiveMultiMap().addAll(headers).set(Position.HEADER, at.asClaim());
        return new Entry(tag, at, anew, renewed, varies, bodies, now, dayEndsNow);
    }

    Tag tag() {
        return tag;
    }

    Position position() {
        return position;
    }

    Lifetime lifetime() {
        return lifetime;
    }

    Bodies bodies() {
        return bodies;
    }

    /** Whether {@code If-None-Match} names it, in whatever coding. */
    public boolean isNamedBy(String ifNoneMatch) {
        return tag.isNamedBy(ifNoneMatch);
    }

    /** The coding in which it is told to who accepts these. */
    public Coding codingFor(String accepted) {
        return compressible && accepted != null ? Coding.preferredBy(accepted) : Coding.IDENTITY;
    }

    /** The body without a copy, to be released, or null when it has not been made in this coding. */
    public ByteBuf body(Coding coding) {
        return bodies.share(coding);
    }

    /** Lets go of it, for who was given it to hold. */
    public void letGo() {
        bodies.release();
    }

    /** Status line and headers in HTTP/1.1, without those of the moment; the coding must have been made. */
    public byte[] head(Coding coding, boolean notModified) {
        return heads.of(coding, notModified);
    }

    /** The headers of the moment as they go over the wire, written once a second. */
    public byte[] moment(long nowMillis, Function<Entry, String> status) {
        Moment last = moment;
        if (last == null || last.second() != nowMillis / 1000) {
            last = Moment.of(nowMillis, age(System.nanoTime()), status.apply(this));
            moment = last;
        }
        return last.lines();
    }

    /** The same for an answer that has just been made. */
    public byte[] moment(long nowMillis, String status) {
        return Moment.of(nowMillis, age(System.nanoTime()), status).lines();
    }

    /** Seconds since a part made or confirmed it. */
    public long age(long now) {
        return Duration.ofNanos(now - made).toSeconds();
    }

    /** Whether it was asked for before something was written, and so may not tell of it. */
    boolean isOlderThanWrite(long written) {
        return !lifetime.immutable() && made - written < 0;
    }

    Standing standing(long now, Knowledge known, Duration whileFollowed) {
        if (known.position() != null && !known.position().isOfEpochOf(position)) return Standing.GONE;
        if (lifetime.immutable()) return Standing.FRESH;
        long late = now - freshUntil(known, whileFollowed);
        if (known.isAheadOf(position)) return late < lifetime.ifError().toNanos() ? Standing.OUTDATED : Standing.GONE;
        if (late < 0) return Standing.FRESH;
        if (late < lifetime.whileRevalidating().toNanos() && now < dayEnds) return Standing.STALE;
        return late < lifetime.ifError().toNanos() ? Standing.OUTDATED : Standing.GONE;
    }

    /** Seconds for which it stays fresh if nothing changes; negative when they are over. */
    long ttl(long now, Knowledge known, Duration whileFollowed) {
        if (lifetime.immutable()) return lifetime.fresh().toSeconds();
        if (known.isAheadOf(position)) return -Math.max(1, age(now));
        return Math.floorDiv(freshUntil(known, whileFollowed) - now, 1_000_000_000L);
    }

    private long freshUntil(Knowledge known, Duration whileFollowed) {
        Duration fresh = known.followed() ? whileFollowed : lifetime.fresh();
        return Math.min(made + fresh.toNanos(), dayEnds);
    }

    /** All headers but those of the moment. */
    MultiMap headers(Coding coding, boolean notModified) {
        MultiMap all = MultiMap.caseInsensitiveMultiMap();
        if (notModified) {
            OF_NOT_MODIFIED.stream().filter(headers::contains).forEach(name -> all.set(name, headers.get(name)));
        } else {
            all.addAll(headers);
            if (coding != Coding.IDENTITY) all.set(HttpHeaders.CONTENT_ENCODING, coding.token());
            all.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bodies.length(coding)));
        }
        return all.set(HttpHeaders.ETAG, tag.of(coding)).set(HttpHeaders.VARY, varies);
    }

    /** About how many bytes it takes in memory. */
    int size() {
        return OVERHEAD + bodies.size() + heads.size() + 2 * headers.toString().length();
    }
}
