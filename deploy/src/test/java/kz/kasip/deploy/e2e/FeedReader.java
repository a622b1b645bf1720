package kz.kasip.deploy.e2e;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Follows the public feed with a cursor, as clients do. */
final class FeedReader {
    private final Http http;
    private final List<JsonNode> events = new ArrayList<>();
    private String cursor;

    FeedReader(Http http) {
        this.http = http;
    }

    /** One that has read all there is. */
    static FeedReader fromTheBeginning(Http http) {
        var reader = new FeedReader(http);
        reader.toTheEnd();
        return reader;
    }

    void toTheEnd() {
        while (true) {
            var page = step(0);
            if (!page.ok()) throw new AssertionError("the feed is not read: " + page);
            if (page.json().path("items").isEmpty()) return;
        }
    }

    /** Reads on, waiting so many seconds for news; a refusal leaves the reader where it is. */
    Reply step(int wait) {
        var after = cursor == null ? "" : "&after=" + cursor;
        var answer = http.get("/v1/changes?limit=50&wait=" + wait + after);
        if (answer.ok()) {
            answer.json().path("items").forEach(events::add);
            cursor = answer.json().path("next").asString();
        }
        return answer;
    }

    /** Ids of all events, in the order told. */
    List<String> ids() {
        return events.stream().map(event -> event.path("id").asString()).toList();
    }

    /** Code and version of each publication that was told. */
    List<String> published() {
        return events.stream()
                .filter(event -> event.path("type").asString().equals("kz.kasip.standard.published"))
                .map(event -> event.path("subject").asString())
                .toList();
    }
}
