package kz.kasip.cards.testsupport;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers as the feed of standards-service does, from a list in memory. */
public final class FeedOfStandards implements ResponseDefinitionTransformerV2 {
    static final String NAME = "feed-of-standards";

    private final List<Event> events = new ArrayList<>();
    private String epoch = "";
    private boolean down;

    /** An entry of the feed; absent values are null. */
    public record Event(
            String type,
            String code,
            int version,
            long revision,
            String digest,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            String status,
            int officialRevision) {

        private static final String ANY_DIGEST = "0".repeat(64);

        public static Event published(String code, int version, long revision, String digest, LocalDate from) {
            return new Event("VERSION_PUBLISHED", code, version, revision, digest, from, null, "PUBLISHED", 1);
        }

        /** The version as it is told of with another official revision. */
        public Event ofRevision(int official) {
            return new Event(type, code, version, revision, digest, effectiveFrom, effectiveTo, status, official);
        }

        public static Event closed(String code, int version, LocalDate from, LocalDate to) {
            return new Event("VERSION_CHANGED", code, version, 1, ANY_DIGEST, from, to, "PUBLISHED", 1);
        }

        public static Event repealed(String code, int version, LocalDate from, LocalDate to) {
            return new Event("VERSION_CHANGED", code, version, 1, ANY_DIGEST, from, to, "REPEALED", 1);
        }

        public static Event discarded(String code, int version, long revision) {
            return new Event("DRAFT_DISCARDED", code, version, revision, ANY_DIGEST, null, null, "DISCARDED", 1);
        }

        /** The entry as it travels. */
        public String json(long position) {
            return """
                    {"position": %d, "at": "2026-01-05T06:00:00Z", "type": "%s", "code": "%s", "version": %d,
                     "revision": %d, "digest": "%s", "status": "%s", "officialRevision": %d%s%s}""".formatted(
                            position,
                            type,
                            code,
                            version,
                            revision,
                            digest,
                            status,
                            officialRevision,
                            optional("effectiveFrom", effectiveFrom),
                            optional("effectiveTo", effectiveTo));
        }

        private static String optional(String name, Object value) {
            return value == null ? "" : ", \"" + name + "\": \"" + value + "\"";
        }
    }

    synchronized void beginAnew() {
        events.clear();
        epoch = UUID.randomUUID().toString();
    }

    /** While it is down, requests that wait already fail as well. */
    synchronized void down(boolean now) {
        down = now;
        notifyAll();
    }

    synchronized void add(Event event) {
        events.add(event);
        notifyAll();
    }

    @Override
    public synchronized ResponseDefinition transform(ServeEvent serve) {
        Request request = serve.getRequest();
        QueryParameter after = request.queryParameter("after");
        int from = 0;
        if (after.isPresent()) {
            String[] cursor = after.firstValue().split(":");
            from = Integer.parseInt(cursor[1]);
            if (!cursor[0].equals(epoch) || from > events.size()) {
                return new ResponseDefinitionBuilder().withStatus(410).build();
            }
        }
        await(from, Integer.parseInt(request.queryParameter("wait").firstValue()));
        if (down) {
            return new ResponseDefinitionBuilder().withStatus(503).build();
        }
        int to = Math.min(events.size(), from + 3);
        return ResponseDefinitionBuilder.like(serve.getResponseDefinition())
                .withBody(page(epoch, events, from, to))
                .build();
    }

    /** A page of the feed as it travels. */
    public static String page(String epoch, List<Event> events, int from, int to) {
        String items = IntStream.range(from, to)
                .mapToObj(index -> events.get(index).json(index + 1))
                .collect(Collectors.joining(", "));
        return "{\"epoch\": \"%1$s\", \"items\": [%2$s], \"next\": \"%1$s:%3$d\"}".formatted(epoch, items, to);
    }

    private void await(int from, int seconds) {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        String asked = epoch;
        try {
            while (!down && asked.equals(epoch) && events.size() <= from && System.nanoTime() < until) {
                wait(20);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }
}
