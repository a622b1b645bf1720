package kz.kasip.standards.standard;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Register.importing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import kz.kasip.standards.testsupport.Timing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random lives of a standard, told by the service as by a model that is simple enough to be believed. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "approver-of-the-model",
        roles = {"editor", "approver", "service"})
class TimeModelTest {

    private static final int STEPS = 20;

    @Inject
    EntityManager entities;

    @Inject
    LegalDay day;

    @Inject
    Activation activation;

    private final Map<Integer, Map<String, Object>> told = new TreeMap<>();
    private String code;
    private PeriodModel model;
    private Random random;
    private LocalDate start;
    private int drafts;
    private String cursor;

    @AfterEach
    void today() {
        Timing.ahead(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"J62012961, 1", "J62012962, 2", "J62012963, 3"})
    void theServiceAndTheModelTellTheSame(String standard, long seed) {
        code = standard;
        random = new Random(seed);
        start = day.today();
        model = new PeriodModel(start);
        importing(Samples.small("kk", "P85600" + standard.substring(6))).statusCode(201);
        cursor = readOn(null, false);
        for (var step = 0; step < STEPS; step++) {
            var deed = act();
            var trace = "seed " + seed + ", step " + step + ", " + deed + ", " + model.versions;
            model.check();
            agree(trace);
        }
    }

    private String act() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> publish();
            case 4 -> repeal();
            case 5 -> withdraw();
            case 6, 7 -> correct();
            default -> move();
        };
    }

    private LocalDate someDay() {
        return model.today.plusDays(random.nextInt(60) - 40L);
    }

    private String publish() {
        var number = ++drafts;
        var from = someDay();
        draft(number, 1);
        var status = post("/versions/" + number + "/publication", "{\"effectiveFrom\": \"" + from + "\"}");
        assertThat(status)
                .as("publish %d from %s: %s", number, from, model.versions)
                .isEqualTo(model.publish(number, from));
        return "published " + number + " from " + from + ": " + status;
    }

    private String repeal() {
        var from = model.today.plusDays(random.nextInt(20) - 5L);
        var status = post("/repeal", "{\"repealedFrom\": \"" + from + "\"}");
        assertThat(status).as("repeal from %s: %s", from, model.versions).isEqualTo(model.repeal(from));
        return "repealed from " + from + ": " + status;
    }

    private String withdraw() {
        var toCome = model.versions.stream().filter(version -> version.toCome).findFirst();
        toCome.ifPresent(version -> {
            given().delete("/v1/standards/{code}/versions/{version}/publication", code, version.number)
                    .then()
                    .statusCode(204);
            model.versions.remove(version);
        });
        return "withdrew " + toCome;
    }

    private String correct() {
        var published = model.published();
        if (published.isEmpty()) {
            return "corrected nothing";
        }
        var version = published.get(random.nextInt(published.size()));
        draft(version.number, version.revision + 1);
        var status = post("/versions/" + version.number + "/publication", "{}");
        assertThat(status).as("correct %s", version).isEqualTo(model.correct(version));
        if (status != 200) {
            given().delete("/v1/standards/{code}/versions/{version}", code, version.number)
                    .then()
                    .statusCode(204);
        }
        return "corrected " + version.number + ": " + status;
    }

    private String move() {
        model.moveTo(model.today.plusDays(1 + random.nextInt(15)));
        Timing.ahead(Duration.ofDays(ChronoUnit.DAYS.between(start, model.today)));
        activation.activateDue();
        return "moved to " + model.today;
    }

    private int post(String path, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/standards/" + code + path)
                .statusCode();
    }

    /** A draft as an import makes it, but without the reading of a document each time. */
    private void draft(int number, int revision) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into standard (code) values (:code) on conflict do nothing")
                    .setParameter("code", code)
                    .executeUpdate();
            entities.createNativeQuery("""
                            insert into standard_version (id, code, number, official_revision, corrects, status, language,
                                import_id, documents, revision, digest, content, findings, oked_path, ork_levels,
                                search_text, drafted_by, drafted_at)
                            select gen_random_uuid(), :code, :number, :revision,
                                case when :revision > 1 then jsonb_build_object('kk', 'бір сөз') end, 'DRAFT', language,
                                import_id, documents, nextval('draft_revision'), digest, content, findings, oked_path,
                                ork_levels, search_text, 'editor-of-the-model', drafted_at
                            from standard_version where code = :template and number = 1
                            """)
                    .setParameter("code", code)
                    .setParameter("number", number)
                    .setParameter("revision", revision)
                    .setParameter("template", "P85600" + code.substring(6))
                    .executeUpdate();
        });
    }

    private void agree(String trace) {
        var days = List.of(
                model.today,
                model.today.minusDays(random.nextInt(60)),
                model.today.plusDays(random.nextInt(40)),
                someDay(),
                model.versions.isEmpty() ? start : model.versions.get(random.nextInt(model.versions.size())).from);
        days.forEach(each -> agreeOn(each, trace));
        cursor = readOn(cursor, true);
        assertThat(told).as(trace).hasSize(model.published().size());
        for (var version : model.published()) {
            same(JsonPath.from(json(told.get(version.number))), "officialRevision", version, trace);
        }
    }

    private void agreeOn(LocalDate asOf, String trace) {
        var answer = given().get("/v1/standards/{code}?asOf={day}", code, asOf.toString());
        var expected = model.asOf(asOf);
        assertThat(answer.statusCode()).as("%s, as of %s", trace, asOf).isEqualTo(expected.isPresent() ? 200 : 404);
        expected.ifPresent(version -> same(answer.jsonPath(), "revision", version, trace + ", as of " + asOf));
    }

    private void same(JsonPath answer, String revision, PeriodModel.Version version, String trace) {
        assertThat(List.of(
                        answer.getInt("version"),
                        answer.getInt(revision),
                        answer.getString("status"),
                        String.valueOf(answer.getString("effectiveFrom")),
                        String.valueOf(answer.getString("effectiveTo"))))
                .as(trace)
                .isEqualTo(List.of(
                        version.number,
                        version.revision,
                        version.status(model.today),
                        version.from.toString(),
                        String.valueOf(version.lastDay())));
    }

    private static String json(Map<String, Object> change) {
        return new ObjectMapper().valueToTree(change).toString();
    }

    /** Reads the feed on to its end as a follower does. */
    private String readOn(String after, boolean keep) {
        var next = after;
        while (true) {
            var request = given().queryParam("limit", 200);
            var page = (next == null ? request : request.queryParam("after", next))
                    .get("/internal/changes")
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.stream()
                    .filter(item ->
                            keep && code.equals(item.get("code")) && !"DRAFT_DISCARDED".equals(item.get("type")))
                    .forEach(item -> told.put((Integer) item.get("version"), item));
            next = page.getString("next");
            if (items.isEmpty()) {
                return next;
            }
        }
    }
}
