package kz.kasip.standards.linked;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.People;
import kz.kasip.standards.testsupport.Samples;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
class LinkedStandardTest {

    private static final String CODE = "P85590991";
    private static final String STANDARD = "/v1/standards/" + CODE;

    @Test
    void aStandardAndItsVersionAreToldInBothForms() {
        importing(Samples.small("kk", CODE)).statusCode(201);
        importing(Samples.small("ru", CODE)).statusCode(201);
        People.as("approver-1", "approver")
                .noContentType()
                .post(STANDARD + "/versions/1/publication")
                .then()
                .statusCode(200);
        Model standard = Rdf.turtle(body("text/turtle", STANDARD));
        String document = body("application/ld+json", STANDARD);
        assertThat(Rdf.jsonLd(document).isIsomorphicWith(standard)).isTrue();
        assertThat(document)
                .startsWith(
                        "{\"@context\":\"https://kasip.example/v1/context/1.jsonld\",\"@id\":\"https://kasip.example/v1/standards/");
        tells(standard);
        Model version = Rdf.turtle(body("text/turtle", STANDARD + "/versions/1"));
        assertThat(version.isIsomorphicWith(standard)).isTrue();
        assertThat(body("application/ld+json", STANDARD + "/versions/1"))
                .contains(
                        "\"@id\":\"https://kasip.example/v1/standards/P85590991/versions/1\",\"@type\":\"CreativeWork\"");
        negotiates();
        givesEachItsOwnAgain(document);
    }

    private static void givesEachItsOwnAgain(String document) {
        given().header("Accept", "application/ld+json")
                .header("X-Forwarded-Host", "other.example")
                .get(STANDARD)
                .then()
                .statusCode(200)
                .header("Vary", "Accept, Host")
                .body("'@id'", equalTo("http://other.example" + STANDARD));
        assertThat(body("application/ld+json", STANDARD)).isEqualTo(document);
        String json = given().get(STANDARD).asString();
        given().get(STANDARD).then().header("Vary", "Accept").body(equalTo(json));
    }

    private static void tells(Model standard) {
        String scheme = "?s a skos:ConceptScheme; skos:notation 'P85590991'";
        for (String pattern : new String[] {
            scheme + "; skos:prefLabel 'Жұлдыз үйірмесі (үлгі)'@kk; dcterms:hasVersion [dcterms:isVersionOf ?s]",
            scheme + "; skos:prefLabel ?title . filter(lang(?title) = 'ru')",
            scheme
                    + "; dcterms:subject [schema:codeValue '85.59.0'; skos:broader/skos:broader/schema:codeValue '85.5']",
            "?card a schema:Occupation; skos:inScheme ?s; skos:notation 'P85590991-01'; skos:prefLabel ?kk, ?ru;"
                    + " schema:qualifications/schema:educationalLevel/schema:termCode '5'"
                    + " . filter(lang(?kk) = 'kk' && lang(?ru) = 'ru')",
            "?term skos:prefLabel 'аспан картасы'@kk; skos:definition ?meaning",
            "?version schema:inLanguage 'kk', 'ru'; schema:creativeWorkStatus 'PUBLISHED'; schema:temporalCoverage ?period"
        }) {
            assertThat(Rdf.ask(standard, pattern)).as(pattern).isTrue();
        }
        // no address or number of a person
        assertThat(Rdf.ask(standard, "?s ?p ?o . filter(regex(str(?o), '[^/]@|\\\\+7|\\\\(7'))"))
                .isFalse();
        assertThat(Rdf.ask(standard, "?s ?p ?o . filter(isBlank(?s) || isBlank(?o))"))
                .isFalse();
    }

    private static void negotiates() {
        given().header("Accept", "text/html;q=0.9, text/turtle;q=0.5")
                .get(STANDARD)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/turtle"))
                .header("ETag", notNullValue())
                .header("Vary", containsString("Accept"));
        given().get(STANDARD)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", "Accept")
                .body("code", equalTo(CODE));
        given().header("Accept", "text/*").get(STANDARD).then().statusCode(200).contentType(startsWith("text/turtle"));
        for (String path : new String[] {STANDARD, STANDARD + "/versions/1"}) {
            given().header("Accept", "text/*;q=0.8, application/json;q=0.9")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Vary", "Accept");
        }
        given().header("Accept", "image/*").get(STANDARD).then().statusCode(406);
        given().header("Accept", "text/html").get(STANDARD).then().statusCode(406);
    }

    @Test
    void theContextIsServedForEver() {
        var answer = given().get("/v1/context/1.jsonld")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/ld+json"))
                .header("ETag", notNullValue());
        answer.body("'@context'.esco", equalTo("http://data.europa.eu/esco/model#"));
    }

    private static String body(String type, String path) {
        return given().header("Accept", type)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "kasip.example")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
