package kz.kasip.search.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the neighbours tell: two feeds that grow, and the contents of versions. */
public final class Register {
    private final WireMock neighbours;
    private final String epoch = UUID.randomUUID().toString();
    private final List<String> standards = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();
    private boolean held;

    /** Talks to the neighbours at a port, and begins both feeds anew with nothing in them. */
    public Register(int port) {
        neighbours = new WireMock("localhost", port);
        for (String service : List.of("standards-service", "cards-service")) {
            neighbours.register(get(urlPathEqualTo("/" + service + "/internal/changes"))
                    .willReturn(aResponse().withStatus(410)));
        }
        tell();
    }

    /** Publishes a version whose contents stand in the fixtures. */
    public void publish(String code, int version, int revision, String effectiveFrom) {
        content(code, version, "standard-" + code + "-" + version + ".json", "cards-" + code + "-" + version + ".json");
        tellStandards("VERSION_PUBLISHED", code, version, revision, effectiveFrom, null, "PUBLISHED");
        tellCards(code, version, revision);
    }

    /** Lets the contents of a version be read. */
    public void content(String code, int version, String standardFile, String cardsFile) {
        String path = "/v1/standards/" + code + "/versions/" + version;
        serve("/standards-service" + path, standardFile);
        serve("/cards-service" + path + "/cards", cardsFile);
    }

    private void serve(String path, String file) {
        neighbours.register(get(urlPathEqualTo(path)).willReturn(okJson(fixture(file))));
    }

    /** Lets the cards of a version fail. */
    public void breakCards(String code, int version) {
        String path = "/cards-service/v1/standards/" + code + "/versions/" + version + "/cards";
        neighbours.register(
                get(urlPathEqualTo(path)).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "1")));
    }

    /** Adds to the feed of standards-service. */
    public void tellStandards(
            String type, String code, int version, int revision, String from, String to, String status) {
        standards.add(change(standards.size() + 1, type, code, version, revision, from, to, status));
        tell();
    }

    /** Adds to the feed of cards-service. */
    public void tellCards(String code, int version, int revision) {
        cards.add(change(cards.size() + 1, "CARDS_PUBLISHED", code, version, revision, null, null, "PUBLISHED"));
        tell();
    }

    /** A page with one change, as it is told. */
    public static String change(String type) {
        return page(
                new UUID(0, 0).toString(),
                List.of(change(1, type, "J62012900", 1, 7, "2026-01-01", "2026-02-01", "PUBLISHED")),
                0);
    }

    private static String change(
            int position, String type, String code, int version, int revision, String from, String to, String status) {
        return """
                {"position": %d, "at": "2026-01-01T00:00:00Z", "type": "%s", "code": "%s", "version": %d, "revision": %d, "officialRevision": 1, "digest": "%s",
                 %s %s "status": "%s"}""".formatted(
                        position,
                        type,
                        code,
                        version,
                        revision,
                        "0".repeat(64),
                        from == null ? "" : "\"effectiveFrom\": \"" + from + "\",",
                        to == null ? "" : "\"effectiveTo\": \"" + to + "\",",
                        status);
    }

    /** Lets all that is told meanwhile come to sight at once, as what one transaction writes does. */
    public void atOnce(Runnable telling) {
        held = true;
        telling.run();
        held = false;
        tell();
    }

    private void tell() {
        if (held) {
            return;
        }
        tell("/standards-service/internal/changes", standards);
        tell("/cards-service/internal/changes", cards);
    }

    private void tell(String path, List<String> changes) {
        for (int position = 0; position <= changes.size(); position++) {
            page(path, equalTo(epoch + ":" + position), changes, position);
        }
        page(path, absent(), changes, 0);
    }

    private void page(String path, StringValuePattern after, List<String> changes, int from) {
        var answer = okJson(page(epoch, changes, from));
        if (from == changes.size()) {
            answer.withFixedDelay(100);
        }
        neighbours.register(
                get(urlPathEqualTo(path)).withQueryParam("after", after).willReturn(answer));
    }

    /** The cursors from which a feed was asked on, the latest last; null is the beginning. */
    public List<String> askedFrom(String service) {
        var requests = neighbours.find(getRequestedFor(urlPathEqualTo("/" + service + "/internal/changes")));
        return requests.stream()
                .map(request -> request.queryParameter("after"))
                .map(after -> after.isPresent() ? after.firstValue() : null)
                .toList();
    }

    /** Forgets what was asked so far. */
    public void forgetRequests() {
        neighbours.resetRequests();
    }

    /** The cursor at a feed's end. */
    public String endOfStandards() {
        return epoch + ":" + standards.size();
    }

    private static String page(String epoch, List<String> changes, int from) {
        return """
                {"epoch": "%s", "items": [%s], "next": "%s"}""".formatted(
                        epoch, String.join(",", changes.subList(from, changes.size())), epoch + ":" + changes.size());
    }

    /** The text of a fixture. */
    public static String fixture(String file) {
        try (var stream = Register.class.getResourceAsStream("/fixtures/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
