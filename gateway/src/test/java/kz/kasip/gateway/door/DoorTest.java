package kz.kasip.gateway.door;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import kz.kasip.gateway.route.Part;
import kz.kasip.gateway.testsupport.Parts;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class DoorTest {
    private static final String LINE = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} INFO  \\[access] ";

    @BeforeEach
    void forget() {
        Parts.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/swagger-ui", "/v1/cards", "/nothing", "/q/health/live"})
    void everyAnswerIsProtectedAndMayBeReadFromAnyPage(String path) {
        given().header("Origin", "https://portal.example")
                .get(path)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag, Link"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void noPageRunsInlineScripts() {
        for (String path : List.of("/", "/swagger-ui")) {
            when().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'none'"))
                    .header("Content-Security-Policy", not(containsString("script-src 'self' 'unsafe-inline'")))
                    .body(not(containsString("<script>")))
                    .body(not(containsString("https://")))
                    .body(not(containsString("http://")));
        }
    }

    @Test
    void aPageOfAnotherOriginMayAskToReadButNotToWrite() {
        given().header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/v1/cards")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")));
        given().header("Origin", "https://portal.example")
                .post("/v1/imports")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        assertThat(Parts.of(Part.CARDS).getAllServeEvents()).isEmpty();
    }

    @Test
    void ownPagesSayWhatTheyTake() {
        when().options("/openapi").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        when().post("/openapi")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body("type", is("/problems/method-not-allowed"));
        when().delete("/q/health").then().statusCode(405);
    }

    @Test
    void theAccessLogNamesTheRequestButNotWhatWasAsked() throws InterruptedException {
        Logger logger = Logger.getLogger("kz.kasip.gateway.access");
        Lines lines = new Lines();
        logger.addHandler(lines);
        try {
            given().header("X-Request-Id", "for-the-log-1").get("/v1/search?q=secret");
            given().header("X-Request-Id", "for-the-log-2").body("secret").post("/v1/match?text=secret");
            assertThat(lines.next()).matches(LINE + "\\[for-the-log-1] GET /v1/search 200 \\d+ bytes \\d+ ms search");
            assertThat(lines.next()).matches(LINE + "\\[for-the-log-2] POST /v1/match 200 \\d+ bytes \\d+ ms search");
        } finally {
            logger.removeHandler(lines);
        }
    }

    private static final class Lines extends ExtHandler {
        private final PatternFormatter format = new PatternFormatter("%s");
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return lines.poll(5, TimeUnit.SECONDS);
        }

        @Override
        protected void doPublish(ExtLogRecord line) {
            lines.addAll(format.format(line).lines().toList());
        }
    }
}
