package kz.kasip.standards.change;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.StarClub;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver"})
class FeedFormsTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static Element atom(String path) throws Exception {
        var answer = given().urlEncodingEnabled(false)
                .accept("application/atom+xml")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .header("ETag", notNullValue())
                .extract()
                .asByteArray();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var children = new ArrayList<Element>();
        var nodes = parent.getChildNodes();
        IntStream.range(0, nodes.getLength()).forEach(at -> {
            if (nodes.item(at) instanceof Element child && name.equals(child.getLocalName())) {
                assertThat(child.getNamespaceURI()).isEqualTo(ATOM);
                children.add(child);
            }
        });
        return children;
    }

    private static String link(Element parent, String rel) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    /** RFC 4287, 4.1.1 and 4.1.2: exactly one id (an IRI), title and updated (RFC 3339); of authors at least one in the feed. */
    private static void assertIdTitleUpdated(Element of) {
        for (var name : List.of("id", "title", "updated")) {
            assertThat(children(of, name)).as(name).hasSize(1);
        }
        assertThat(URI.create(children(of, "id").getFirst().getTextContent()).isAbsolute())
                .isTrue();
        assertThat(OffsetDateTime.parse(children(of, "updated").getFirst().getTextContent()))
                .isNotNull();
    }

    @Test
    void theFeedIsAtomForWhoAsksForIt() throws Exception {
        published(StarClub.document("P85590961", 1, 4), "P85590961", 1);
        published(StarClub.document("P85590961", 2, 3), "P85590961", 2);
        var feed = atom("/v1/changes?code=P85590961&limit=2");
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertIdTitleUpdated(feed);
        assertThat(children(children(feed, "author").getFirst(), "name")).hasSize(1);
        assertThat(link(feed, "self")).isEqualTo("/v1/changes?code=P85590961&limit=2");
        var entries = children(feed, "entry");
        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertIdTitleUpdated(entry);
            assertThat(children(entry, "summary")).hasSize(1);
        });
        assertThat(entries.getFirst())
                .satisfies(
                        entry -> assertThat(link(entry, "alternate")).isEqualTo("/v1/standards/P85590961/versions/1"))
                .satisfies(entry -> assertThat(
                                children(entry, "category").getFirst().getAttribute("term"))
                        .isEqualTo("kz.kasip.standard.published"));
        assertThat(entries)
                .extracting(entry -> children(entry, "id").getFirst().getTextContent())
                .doesNotHaveDuplicates();

        var rest = atom(link(feed, "next"));
        assertThat(children(rest, "entry")).hasSize(1);
        assertThat(children(rest, "id").getFirst().getTextContent())
                .as("pages are of one feed")
                .isEqualTo(children(feed, "id").getFirst().getTextContent());
        assertThat(children(atom(link(rest, "next")), "entry")).isEmpty();
        assertThat(children(atom("/v1/changes?code=P85590960"), "id").getFirst().getTextContent())
                .isNotEqualTo(children(feed, "id").getFirst().getTextContent());
    }

    @Test
    void eachChangeIsACloudEvent() throws IOException {
        published(StarClub.document("P85590962", 1, 4), "P85590962", 1);
        given().noContentType().post("/v1/standards/P85590962/repeal").then().statusCode(200);
        try (var file = FeedFormsTest.class.getResourceAsStream("/change/cloudevent.schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(file));
            var batch = new ObjectMapper()
                    .readTree(given().accept("application/cloudevents-batch+json")
                            .get("/v1/changes?code=P85590962")
                            .then()
                            .statusCode(200)
                            .contentType(containsString("application/cloudevents-batch+json"))
                            .header("Link", containsString("rel=\"next\""))
                            .header("ETag", notNullValue())
                            .extract()
                            .asString());
            assertThat(batch)
                    .hasSize(2)
                    .allSatisfy(event -> assertThat(schema.validate(
                                    event, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                            .isEmpty());
            assertThat(schema.validate(new ObjectMapper().valueToTree(Map.of("id", "", "source", "/v1/changes"))))
                    .as("the schema refuses something")
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void jsonStaysTheFormOfWhoAsksForNone() {
        for (var accept : List.of("*/*", "application/json", "application/*, text/html;q=0.1")) {
            given().accept(accept)
                    .get("/v1/changes?limit=1")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/json"))
                    .header("Vary", "Accept")
                    .body("next", notNullValue());
        }
        given().accept("image/png").get("/v1/changes").then().statusCode(406);
    }
}
