package kz.kasip.search.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the neighbours tell: two feeds that grow, and the contents of versions. */
public final class Register {
    private static final int LATER = 10;

    private final WireMock neighbours;
    private String epoch = "e1";
    private final List<String> standards = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();

    /** Talks to the neighbours at a port. */
    public Register(int port) {
        neighbours = new WireMock("localhost", port);
        tell();
    }

    /** Begins both feeds anew, with nothing in them. */
    public void beginAnew(String newEpoch) {
        epoch = newEpoch;
        standards.clear();
        cards.clear();
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
        standards.add("""
                {"position": %d, "at": "2026-01-01T00:00:00Z", "type": "%s", "code": "%s", "version": %d, "revision": %d,
                 "digest": "00", %s %s "status": "%s"}""".formatted(
                        standards.size() + 1,
                        type,
                        code,
                        version,
                        revision,
                        from == null ? "" : "\"effectiveFrom\": \"" + from + "\",",
                        to == null ? "" : "\"effectiveTo\": \"" + to + "\",",
                        status));
        tell();
    }

    /** Adds to the feed of cards-service. */
    public void tellCards(String code, int version, int revision) {
        cards.add("""
                {"position": %d, "at": "2026-01-01T00:00:00Z", "type": "CARDS_PUBLISHED", "code": "%s", "version": %d,
                 "revision": %d, "status": "PUBLISHED"}""".formatted(cards.size() + 1, code, version, revision));
        tell();
    }

    private void tell() {
        tell("/standards-service/internal/changes", standards);
        tell("/cards-service/internal/changes", cards);
    }

    private void tell(String path, List<String> changes) {
        neighbours.register(get(urlPathEqualTo(path))
                .atPriority(LATER)
                .willReturn(aResponse().withStatus(410)));
        for (int position = 0; position <= changes.size(); position++) {
            page(path, equalTo(epoch + ":" + position), changes, position);
        }
        page(path, absent(), changes, 0);
    }

    private void page(String path, StringValuePattern after, List<String> changes, int from) {
        String body = """
                {"epoch": "%s", "items": [%s], "next": "%s"}""".formatted(
                        epoch, String.join(",", changes.subList(from, changes.size())), epoch + ":" + changes.size());
        var answer = okJson(body);
        if (from == changes.size()) {
            answer.withFixedDelay(100);
        }
        neighbours.register(
                get(urlPathEqualTo(path)).withQueryParam("after", after).willReturn(answer));
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
