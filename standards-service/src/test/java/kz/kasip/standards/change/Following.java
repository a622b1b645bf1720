package kz.kasip.standards.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A follower that starts at zero, pages as it likes, stops and resumes with nothing but its cursor and its mirror. */
class Following {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String server;
    private final String filter;
    private final String listed;
    private final Random random;
    private final Mirror mirror = new Mirror();
    private String cursor;

    /**
     * @param filter parameters of the feed, or none
     * @param listed those by which the list of standards shows the same
     */
    Following(String server, String filter, String listed, Random random) {
        this.server = server;
        this.filter = filter;
        this.listed = listed;
        this.random = random;
    }

    /** Reads one page of a random size; answers whether there was something on it. */
    boolean goOn() {
        var limit = 1 + random.nextInt(random.nextBoolean() ? 5 : 200);
        var wait = random.nextInt(8) == 0 ? 1 : 0;
        return read(mirror, limit, wait);
    }

    private boolean read(Mirror into, int limit, int wait) {
        var after = cursor == null ? "" : "&after=" + cursor;
        var page = get("/v1/changes?limit=" + limit + "&wait=" + wait + after + filter);
        assertThat(page.path("items").size()).isLessThanOrEqualTo(limit);
        page.path("items").forEach(into::take);
        cursor = page.path("next").asText();
        return !page.path("items").isEmpty();
    }

    void toTheEnd() {
        while (goOn()) {
            // on
        }
    }

    /** Ends with what the list tells, and was told each change once and in order. */
    void endsAsTheListTells(LocalDate today) {
        toTheEnd();
        var whole = new Following(server, filter, listed, random);
        whole.toTheEnd();
        assertThat(mirror.ids())
                .as("changes of" + filter)
                .isEqualTo(whole.mirror.ids())
                .doesNotHaveDuplicates();
        assertThat(mirror.ids().stream().map(Following::position)).isSorted();
        assertThat(mirror.listed(today)).as("standards of" + filter).isEqualTo(list());
    }

    /** How many changes it was told. */
    int told() {
        return mirror.ids().size();
    }

    private static long position(String id) {
        return Long.parseLong(id.split(":")[1]);
    }

    private Map<String, Mirror.Listed> list() {
        var items = new TreeMap<String, Mirror.Listed>();
        var next = "";
        do {
            var page = get("/v1/standards?limit=200" + listed + (next.isEmpty() ? "" : "&cursor=" + next));
            page.path("items").forEach(item -> items.put(item.path("code").asText(), Mirror.listed(item)));
            next = page.path("next").asText();
        } while (!next.isEmpty());
        return items;
    }

    private JsonNode get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server + path)).build();
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
