package kz.kasip.search.query;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import kz.kasip.search.testsupport.Neighbours;
import kz.kasip.search.testsupport.Register;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Three standards that can be searched. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Searched {
    private boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            Register register = new Register(ConfigProvider.getConfig().getValue(Neighbours.PORT, Integer.class));
            register.publish("J62012900", 1, 11, "2026-01-01");
            register.publish("J62011901", 1, 12, "2026-01-01");
            register.publish("J62012904", 1, 13, "2026-01-01");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> given().get("/q/health/ready").statusCode() == 200
                            && total("негіздері") > 0
                            && total("переплётчик") > 0
                            && total("облачных") > 0);
            filled = true;
        }
    }

    static int total(String q) {
        return search("q", q).extract().path("total");
    }

    static ValidatableResponse search(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get("/v1/search").then().statusCode(200);
    }
}
