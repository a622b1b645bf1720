package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.People;
import kz.kasip.standards.testsupport.Register;
import kz.kasip.standards.testsupport.StarClub;
import org.junit.jupiter.api.Test;

/** An answer is given once more without being made again, and never after something has changed. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
class RememberedStandardTest {

    private static final String CODE = "P85590941";
    private static final String STANDARD = "/v1/standards/" + CODE;

    @Test
    void anAnswerIsTheSameToTheLastByteUntilSomethingChanges() {
        Register.importingBy("reads-ed", StarClub.document(CODE, 1, 4), "editor")
                .statusCode(201);
        given().get(STANDARD).then().statusCode(404);
        People.as("reads-ap", "approver")
                .noContentType()
                .post(STANDARD + "/versions/1/publication")
                .then()
                .statusCode(200);
        given().get(STANDARD).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        assertTheSameAgain(STANDARD);
        assertTheSameAgain(STANDARD + "?lang=ru");
        assertTheSameAgain("/v1/standards?q=" + CODE);
        assertTheSameAgain(STANDARD + "/document");
        People.as("reads-ap", "approver")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(STANDARD + "/repeal")
                .then()
                .statusCode(200);
        given().get(STANDARD).then().body("status", equalTo("REPEALED"));
    }

    private static void assertTheSameAgain(String path) {
        var first = given().get(path);
        var again = given().get(path);
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        for (var header : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        again.then().statusCode(200).header("Kasip-Position", notNullValue());
        given().header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
    }
}
