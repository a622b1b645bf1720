package kz.kasip.standards.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The feed as the public reads it: without drafts, by filters, and with tombstones for what leaves a filter. */
@ApplicationScoped
public class PublicFeed {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** A stretch of the feed and the position to go on from; what the filter left out is passed over. */
    public record Stretch(List<PublicChange> items, long next) {}

    /** A stretch with what its page says; {@code updated} is when the last change up to its end was written. */
    record Page(UUID epoch, List<PublicChange> items, FeedCursor next, Instant updated) {}

    private final FeedRows rows;
    private final Growth growth;
    private final ObjectMapper json;

    PublicFeed(FeedRows rows, Growth growth, ObjectMapper json) {
        this.rows = rows;
        this.growth = growth;
        this.json = json;
    }

    /** Where the feed ends now, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long end() {
        return rows.end().position();
    }

    /** Reads on from a position in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Stretch after(long position, ChangeFilter filter, int limit) {
        return stretch(position, rows.end(), filter, limit);
    }

    /** Reads on from a cursor, waiting for something that matches if there is nothing yet. */
    Page read(FeedCursor after, ChangeFilter filter, int limit, Duration wait) {
        var end = System.nanoTime() + wait.toNanos();
        var cursor = after;
        while (true) {
            var from = cursor;
            var page = QuarkusTransaction.requiringNew().call(() -> readNow(from, filter, limit));
            if (!page.items().isEmpty() || end - System.nanoTime() <= 0) {
                return page;
            }
            cursor = page.next();
            growth.await(cursor.position(), end);
        }
    }

    private Page readNow(FeedCursor after, ChangeFilter filter, int limit) {
        var end = rows.endFor(after);
        var stretch = stretch(after == null ? 0 : after.position(), end, filter, limit);
        var next = new FeedCursor(end.epoch(), stretch.next(), filter.mark());
        return new Page(end.epoch(), stretch.items(), next, rows.lastAt(stretch.next()));
    }

    private Stretch stretch(long from, FeedRows.End end, ChangeFilter filter, int limit) {
        var told = rows.toldAfter(from, filter, limit);
        var last = told.isEmpty() ? from : told.getLast().change().position();
        // the end was read before the rows, so nothing can hide between them
        var next = told.size() == limit ? last : Math.max(end.position(), last);
        return new Stretch(
                told.stream()
                        .map(one -> PublicChange.of(end.epoch(), one.change(), title(one), one.outside()))
                        .toList(),
                next);
    }

    private Map<String, String> title(FeedRows.Told told) {
        try {
            return told.title() == null ? Map.of() : json.readValue(told.title(), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored title of " + told.change() + " cannot be read", e);
        }
    }
}
