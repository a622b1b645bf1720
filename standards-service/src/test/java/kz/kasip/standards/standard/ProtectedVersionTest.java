package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static kz.kasip.standards.testsupport.Register.publishing;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided about a version stays so whatever SQL the service's own user runs. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "chief",
        roles = {"editor", "approver"})
class ProtectedVersionTest {

    private static final String CODE = "J62012989";
    private static final String TO_COME = "J62012990";
    private static final String REPEALED = "J62012991";
    private static final String SET_ONCE = "are set once";
    private static final String CONTENT = "never changes";

    @Inject
    EntityManager entities;

    /** A corrected version that a second one has closed, one to come, and a repealed one. */
    @BeforeEach
    void versions() {
        if (given().get("/v1/standards/" + REPEALED).statusCode() == 200) {
            return;
        }
        published(Samples.kazakh(CODE, 1), CODE, 1);
        importing(given().queryParam("corrects", "Бір сөз"), Samples.reworded(Samples.kazakh(CODE, 1)))
                .statusCode(201);
        publishing(CODE, 1).statusCode(200);
        published(Samples.kazakh(CODE, 2), CODE, 2);
        importing(Samples.kazakh(TO_COME, 1)).statusCode(201);
        given().contentType("application/json")
                .body("{\"effectiveFrom\": \"2999-01-01\"}")
                .post("/v1/standards/{code}/versions/1/publication", TO_COME)
                .then()
                .statusCode(200);
        published(Samples.kazakh(REPEALED, 1), REPEALED, 1);
        given().noContentType()
                .post("/v1/standards/{code}/repeal", REPEALED)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effective_to = '2998-01-01'                       | number = 1 and official_revision = 2",
                "effective_to = null                               | number = 1 and official_revision = 2",
                "replaced_by = 'J62012901'                         | number = 1 and official_revision = 2",
                "repealed_from = effective_to + 1                  | number = 1 and official_revision = 2",
                "approval = '{}'                                   | number = 2",
                "published_by = 'another'                          | number = 2",
                "effective_from = effective_from - 1               | number = 2",
                "replaced_by = 'J62012901'                         | number = 2",
                "status = 'DRAFT', effective_from = null           | number = 2",
                "status = 'SCHEDULED'                              | number = 2",
                "status = 'REPEALED'                               | number = 2",
                "status = 'PUBLISHED'                              | number = 1 and official_revision = 1",
                "effective_to = '2998-01-01'                       | number = 1 and official_revision = 1",
            })
    void stateEndSuccessorAndActAreSetOnce(String change, String which) {
        refused("update standard_version set " + change + " where code = '" + CODE + "' and " + which, SET_ONCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = '{}'",
                "digest = ''",
                "findings = '[]'",
                "documents = '[]'",
                "corrects = '{}'",
                "official_revision = 7",
                "number = 7",
                "year = 1999",
                "drafted_by = 'another'",
                "search_text = ''",
            })
    void theContentOfWhatIsDecidedNeverChanges(String change) {
        for (var which : new String[] {"J62012989", "J62012990", "J62012991"}) {
            refused("update standard_version set " + change + " where code = '" + which + "'", CONTENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'PUBLISHED'",
                "effective_to = effective_to + 1",
                "repealed_from = null",
                "replaced_by = 'J62012901'",
            })
    void whatIsRepealedStaysAsItIs(String change) {
        refused("update standard_version set " + change + " where code = '" + REPEALED + "'", SET_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"effective_from = '2998-01-01'", "approval = '{}'", "published_by = 'another'"})
    void whatIsToComeIsOnlyWithdrawn(String change) {
        refused("update standard_version set " + change + " where code = '" + TO_COME + "'", SET_ONCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {CODE, TO_COME, REPEALED})
    void nothingThatIsDecidedIsDeleted(String code) {
        refused("delete from standard_version where code = '" + code + "'", "is never deleted");
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining(why);
    }
}
