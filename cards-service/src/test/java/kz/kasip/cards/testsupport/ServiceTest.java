package kz.kasip.cards.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.testsupport.FeedOfStandards.Event;
import org.junit.jupiter.api.BeforeEach;

/** What tests over HTTP share: an empty database, a standards-service, tokens. */
@QuarkusTestResource(Standards.class)
public abstract class ServiceTest {
    public static final String CODE = "J62012900";
    protected static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    protected Standards standards;

    @Inject
    protected Database database;

    @BeforeEach
    void startEmpty() {
        database.empty();
        standards.reset();
    }

    protected RequestSpecification as(String role) {
        return given().auth().oauth2(standards.issuer().token(role));
    }

    /** Hands a draft over, as standards-service does. */
    protected ValidatableResponse put(String code, int version, long revision, List<CardContent> cards) {
        return as("service")
                .contentType(ContentType.JSON)
                .body(Cards.draft(cards))
                .put("/internal/standards/{code}/versions/{version}/drafts/{revision}", code, version, revision)
                .then();
    }

    /** Hands a draft over and lets standards-service tell that it is published. */
    protected void publish(String code, int version, long revision, LocalDate from, List<CardContent> cards) {
        put(code, version, revision, cards).statusCode(200);
        standards.tell(Event.published(code, version, revision, Cards.digest(cards), from));
    }

    protected static ValidatableResponse get(String path) {
        return given().get(path).then();
    }
}
