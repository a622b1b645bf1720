package kz.kasip.standards.competency;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.kasip.standards.competency.framework.Framework;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-1",
        roles = {"editor", "approver"})
class CaseTest {
    private static final String CODE = "P85590992";
    private static final String UNKNOWN = "0e0b3a2c-5a55-5d2c-9a41-8c1d1f0a7b11";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Schema> RULES = rules();
    private static final String DOCUMENT = Framework.id(CODE, 1).toString();

    @BeforeEach
    void publish() {
        if (given().get("/v1/standards/" + CODE).statusCode() == 404) {
            importing(Samples.small("ru", CODE)).statusCode(201);
            importing(Samples.small("kk", CODE)).statusCode(201);
            publishing(CODE, 1).statusCode(200);
        }
    }

    @Test
    void aDocumentForEachLanguageIsListed() {
        JsonNode list = valid("CFDocuments?filter=" + "officialSourceURL~'" + CODE + "'", "CFDocumentSet");
        List<JsonNode> documents = list(list.get("CFDocuments"));
        assertThat(documents).hasSize(2);
        assertThat(documents)
                .extracting(document -> document.get("language").asText())
                .containsExactlyInAnyOrder("kk", "ru");
        for (JsonNode document : documents) {
            assertThat(document.get("adoptionStatus").asText()).isEqualTo("Adopted");
            assertThat(valid("CFDocuments/" + id(document), "CFDocument")).isEqualTo(document);
        }
    }

    @Test
    void aPackageHoldsAllAndEveryPartOfItIsFound() {
        JsonNode documents = valid("CFDocuments?filter=officialSourceURL~'" + CODE + "'", "CFDocumentSet");
        Map<String, JsonNode> packages = list(documents.get("CFDocuments")).stream()
                .collect(Collectors.toMap(
                        document -> document.get("language").asText(),
                        document -> valid("CFPackages/" + id(document), "CFPackage")));
        JsonNode first = packages.get("ru");
        Set<String> known = new HashSet<>(ids(first.get("CFItems")));
        known.add(id(first.get("CFDocument")));
        List<JsonNode> children = list(first.get("CFAssociations"));
        assertThat(children)
                .allMatch(child -> child.get("associationType").asText().equals("isChildOf"));
        assertThat(children).hasSameSizeAs(list(first.get("CFItems")));
        assertThat(children).allMatch(child -> known.contains(end(child, "destinationNodeURI")));
        assertThat(children).allMatch(child -> known.contains(end(child, "originNodeURI")));
        assertThat(list(first.get("CFItems")))
                .extracting(item -> item.get("humanCodingScheme"))
                .extracting(code -> code == null ? "" : code.asText())
                .contains("P85590992-01", "P85590992-01.f1", "P85590992-01.f1.s1", "P85590992-01.f1.s1.a1");
        assertThat(list(first.get("CFItems")).getFirst().get("educationLevel")).hasToString("[\"4\"]");
        JsonNode second = packages.get("kk");
        List<JsonNode> translations = list(second.get("CFAssociations")).stream()
                .filter(tie -> tie.get("associationType").asText().equals("isTranslationOf"))
                .toList();
        assertThat(translations).hasSizeGreaterThan(10);
        assertThat(translations).allMatch(tie -> known.contains(end(tie, "destinationNodeURI")));
        eachIsFoundAlone(second);
    }

    private static void eachIsFoundAlone(JsonNode whole) {
        List<JsonNode> items = list(whole.get("CFItems"));
        for (JsonNode item : List.of(items.getFirst(), items.get(2), items.getLast())) {
            JsonNode alone = valid("CFItems/" + id(item), "CFItem");
            assertThat(alone.get("fullStatement")).isEqualTo(item.get("fullStatement"));
            JsonNode ties = valid("CFItemAssociations/" + id(item), "CFAssociationSet");
            assertThat(ties.get("CFItem")).isEqualTo(alone);
            assertThat(id(valid(
                                    "CFItemTypes/"
                                            + item.at("/CFItemTypeURI/identifier")
                                                    .asText(),
                                    "CFItemTypeSet")
                            .at("/CFItemTypes/0")))
                    .isEqualTo(item.at("/CFItemTypeURI/identifier").asText());
        }
        List<JsonNode> ties = list(whole.get("CFAssociations"));
        for (JsonNode tie : List.of(ties.getFirst(), ties.get(1), ties.getLast())) {
            JsonNode alone = valid("CFAssociations/" + id(tie), "CFAssociation");
            assertThat(alone.get("originNodeURI")).isEqualTo(tie.get("originNodeURI"));
        }
        JsonNode definitions = whole.get("CFDefinitions");
        valid("CFSubjects/" + id(definitions.at("/CFSubjects/0")), "CFSubjectSet");
        valid("CFConcepts/" + id(definitions.at("/CFConcepts/0")), "CFConceptSet");
        valid("CFAssociationGroupings/" + id(definitions.at("/CFAssociationGroupings/0")), "CFAssociationGrouping");
    }

    @Test
    void theListIsPagedSortedAndCut() {
        Response page = given().get(
                        "/ims/case/v1p1/CFDocuments?limit=1&offset=1&sort=title&orderBy=desc&fields=identifier,title");
        page.then().statusCode(200).header("X-Total-Count", Integer::parseInt, org.hamcrest.Matchers.greaterThan(1));
        assertThat(page.header("Link"))
                .contains("rel=\"first\"", "rel=\"prev\"", "rel=\"last\"", "offset=0", "limit=1");
        JsonNode one = tree(page).at("/CFDocuments/0");
        assertThat(one.properties()).hasSize(2);
        valid(
                "CFDocuments?filter=language='ru' AND title!='x' OR version='9'&sort=lastChangeDateTime",
                "CFDocumentSet");
        assertThat(tree(given().get("/ims/case/v1p1/CFDocuments?filter=title='nothing like it'"))
                        .get("CFDocuments"))
                .isEmpty();
    }

    @Test
    void aPageOfTheListIsThatPartOfAll() {
        String all = "/ims/case/v1p1/CFDocuments?limit=1000";
        List<String> identifiers = ids(tree(given().get(all)).get("CFDocuments"));
        // what is chosen by a filter that leaves nothing out stands in the same order
        assertThat(ids(tree(given().get(all + "&filter=title!='x'")).get("CFDocuments")))
                .isEqualTo(identifiers);
        Response page = given().get("/ims/case/v1p1/CFDocuments?limit=2&offset=1");
        page.then().header("X-Total-Count", String.valueOf(identifiers.size()));
        assertThat(ids(tree(page).get("CFDocuments")))
                .isEqualTo(identifiers.stream().skip(1).limit(2).toList());
    }

    @Test
    void withoutAHostThatAnAddressCanBeMadeOfItIsRefused() {
        Response answer =
                given().header("X-Forwarded-Host", "x.example/<script>").get("/ims/case/v1p1/CFDocuments/" + DOCUMENT);
        answer.then().statusCode(400);
        check(answer, "StatusInfo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CFDocuments?limit=0 | 400 | invalid_selection_field",
                "CFDocuments?offset=-1 | 400 | invalid_selection_field",
                "CFDocuments?fields=titel | 400 | invalid_selection_field",
                "CFDocuments?filter=title | 400 | invalid_selection_field",
                "CFDocuments?filter=name='x' | 400 | invalid_selection_field",
                "CFDocuments?sort=name | 400 | invalid_sort_field",
                "CFDocuments?sort=title&orderBy=up | 400 | invalid_sort_field",
                "CFDocuments/one | 404 | invalid_uuid",
                "CFRubrics/one | 404 | invalid_uuid",
                "CFDocuments/ID | 404 | unknownobject",
                "CFPackages/ID | 404 | unknownobject",
                "CFItems/ID | 404 | unknownobject",
                "CFItemAssociations/ID | 404 | unknownobject",
                "CFAssociations/ID | 404 | unknownobject",
                "CFItemTypes/ID | 404 | unknownobject",
                "CFSubjects/ID | 404 | unknownobject",
                "CFConcepts/ID | 404 | unknownobject",
                "CFLicenses/ID | 404 | unknownobject",
                "CFRubrics/ID | 404 | unknownobject",
                "CFAssociationGroupings/ID | 404 | unknownobject",
                "CFItems/DOCUMENT | 404 | unknownobject",
            })
    void whatIsRefusedIsToldInItsOwnForm(String path, int status, String minor) {
        Response answer =
                given().get("/ims/case/v1p1/" + path.replace("ID", UNKNOWN).replace("DOCUMENT", DOCUMENT));
        answer.then()
                .statusCode(status)
                .contentType(containsString("application/json"))
                .body("imsx_codeMinor.imsx_codeMinorField[0].imsx_codeMinorFieldValue", equalTo(minor));
        check(answer, "StatusInfo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "GET | / | */* | 404",
                "GET | /nothing/like/it | */* | 404",
                "GET | /CFDocuments/ID/CFItems | */* | 404",
                "GET | /CFDocuments/LONG | */* | 404",
                "GET | /CFDocuments/%00 | */* | 400",
                "GET | /CFDocuments?filter=%FF%FE | */* | 400",
                "GET | /CFDocuments?filter=title~'%00' | */* | 400",
                "GET | /CFDocuments?limit=99999999999999999999 | */* | 400",
                "GET | /CFDocuments?limit=1.5 | */* | 400",
                "GET | /CFDocuments?limit=x&limit=1 | */* | 400",
                "GET | /CFDocuments | text/html | 406",
                "GET | /CFItems/ID | application/xml | 406",
                "POST | /CFDocuments | */* | 405",
                "DELETE | /CFItems/ID | */* | 405",
                "PUT | /CFPackages/ID | application/xml | 405",
                "PATCH | /nothing | */* | 404",
                "PROPFIND | /CFDocuments | */* | 405",
            })
    void whatNobodyExpectsIsToldInThatFormToo(String method, String path, String accept, int status) {
        String whole = "/ims/case/v1p1" + path.replace("ID", UNKNOWN).replace("LONG", "x".repeat(3000));
        Response answer =
                given().urlEncodingEnabled(false).header("Accept", accept).request(method, whole);
        answer.then().statusCode(status).contentType(containsString("application/json"));
        check(answer, "StatusInfo");
        assertThat(answer.header("Allow")).isEqualTo(status == 405 ? "GET, HEAD, OPTIONS" : null);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        for (String path : List.of("CFDocuments/" + ru(), "CFPackages/" + ru())) {
            String tag = given().get("/ims/case/v1p1/" + path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag)
                    .get("/ims/case/v1p1/" + path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
    }

    @Test
    void withoutTheCardsNoPackageIsAnswered() {
        importing(Samples.small("kk", "P85590993")).statusCode(201);
        publishing("P85590993", 1).statusCode(200);
        String id = Framework.id("P85590993", 1).toString();
        Runnable heal = CardsStandIn.failing("P85590993", 503);
        try {
            Response answer = given().get("/ims/case/v1p1/CFPackages/" + id);
            answer.then().statusCode(503).header("Retry-After", "5");
            check(answer, "StatusInfo");
        } finally {
            heal.run();
        }
        valid("CFPackages/" + id, "CFPackage");
    }

    private static String ru() {
        return list(tree(given().get("/ims/case/v1p1/CFDocuments?filter=officialSourceURL~'" + CODE
                                + "' AND language='ru'"))
                        .get("CFDocuments"))
                .stream()
                .map(CaseTest::id)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode valid(String path, String type) {
        Response answer = given().get("/ims/case/v1p1/" + path);
        answer.then().statusCode(200);
        return check(answer, type);
    }

    /** Holds an answer to the rules of its type. */
    private static JsonNode check(Response answer, String type) {
        JsonNode body = tree(answer);
        assertThat(RULES.get(type).validate(body)).isEmpty();
        return body;
    }

    private static Map<String, Schema> rules() {
        try (InputStream file = CaseTest.class.getResourceAsStream("/case/case-v1p1.json")) {
            ObjectNode rules = (ObjectNode) JSON.readTree(file);
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            Map<String, Schema> types = new HashMap<>();
            rules.get("$defs")
                    .fieldNames()
                    .forEachRemaining(type ->
                            types.put(type, registry.getSchema(rules.deepCopy().put("$ref", "#/$defs/" + type))));
            return types;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> ids(JsonNode array) {
        return list(array).stream().map(CaseTest::id).toList();
    }

    private static String id(JsonNode node) {
        return node.get("identifier").asText();
    }

    private static String end(JsonNode tie, String end) {
        return tie.get(end).get("identifier").asText();
    }
}
