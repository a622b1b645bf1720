package kz.kasip.standards.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps drafts as cards-service does: the same revision and digest again gives the same answer, another digest is 409. */
class DraftsOfCards implements ResponseTransformerV2 {

    static final String NAME = "drafts-of-cards";
    private static final Map<String, String> HELD = new ConcurrentHashMap<>();
    /** By version, then by revision. */
    private static final Map<String, ConcurrentSkipListMap<Long, JsonNode>> CARDS = new ConcurrentHashMap<>();

    private static final ObjectMapper JSON = new ObjectMapper();

    static void lose(String code) {
        HELD.keySet().removeIf(path -> path.contains("/" + code + "/"));
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        var request = event.getRequest();
        var path = request.getUrl();
        if (path.startsWith("/v1/")) {
            return read(
                    CARDS.getOrDefault(version(path), new ConcurrentSkipListMap<>()), request.queryParameter("draft"));
        }
        if (request.getMethod().value().equals("GET")) {
            var held = HELD.get(path);
            return held == null ? answer(404, problem("revision-unknown")) : answer(200, held);
        }
        if (request.getMethod().value().equals("DELETE")) {
            HELD.remove(path);
            CARDS.getOrDefault(version(path), new ConcurrentSkipListMap<>()).remove(revision(path));
            return answer(204, "");
        }
        try {
            var body = JSON.readTree(request.getBodyAsString());
            var held = HELD.computeIfAbsent(path, key -> stored(key, body));
            hold(version(path), revision(path), body.path("cards"));
            var same = JSON.readTree(held).path("digest").equals(body.path("digest"));
            return same ? answer(200, held) : answer(409, problem("revision-differs"));
        } catch (java.io.IOException e) {
            return answer(400, problem("body-malformed"));
        }
    }

    /** Holds cards as if they were handed in. */
    static void hold(String version, long revision, JsonNode cards) {
        CARDS.computeIfAbsent(version, key -> new ConcurrentSkipListMap<>()).put(revision, cards);
    }

    /** The revisions of a version that are held. */
    static Set<Long> held(String version) {
        return CARDS.getOrDefault(version, new ConcurrentSkipListMap<>()).keySet();
    }

    /** The cards of exactly the draft that is asked for, else those handed in last. */
    private static Response read(NavigableMap<Long, JsonNode> cards, QueryParameter draft) {
        if (draft.isPresent()) {
            var exact = cards.get(Long.valueOf(draft.firstValue()));
            return exact == null ? answer(503, problem("cards-missing")) : answer(200, listed(exact));
        }
        return cards.isEmpty()
                ? answer(404, problem("version-unknown"))
                : answer(200, listed(cards.lastEntry().getValue()));
    }

    private static long revision(String path) {
        return Long.parseLong(path.replaceFirst(".*/drafts/", ""));
    }

    /** Code and number of the version that a path is about. */
    private static String version(String path) {
        return path.replaceFirst(".*/standards/([^/]+)/versions/(\\d+)/.*", "$1/$2");
    }

    private static String listed(JsonNode cards) {
        var listed = JSON.createObjectNode();
        listed.set("items", cards);
        return listed.put("total", cards.size()).toString();
    }

    private static String stored(String path, JsonNode body) {
        var code = path.replaceFirst(".*/standards/", "").replaceFirst("/.*", "");
        var answer = JSON.createObjectNode().put("digest", body.path("digest").asText());
        var cards = answer.putArray("cards");
        for (var card : body.path("cards")) {
            var number = card.path("number").asInt();
            var stored = cards.addObject()
                    .put("id", "%s-%02d".formatted(code, number))
                    .put("number", number);
            stored.set("title", card.path("title"));
            stored.set("orkLevel", card.path("orkLevel"));
        }
        return answer.toString();
    }

    private static String problem(String type) {
        return JSON.createObjectNode().put("type", "/problems/" + type).toString();
    }

    private static Response answer(int status, String body) {
        return Response.response()
                .status(status)
                .headers(new HttpHeaders(new HttpHeader("Content-Type", "application/json")))
                .body(body)
                .build();
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
