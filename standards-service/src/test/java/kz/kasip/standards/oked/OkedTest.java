package kz.kasip.standards.oked;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static kz.kasip.standards.testsupport.Register.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "all",
        roles = {"editor", "approver", "admin"})
class OkedTest {

    @Inject
    Oked oked;

    @Inject
    EntityManager entities;

    @Test
    void theSectionsShipInBothLanguages() {
        given().get("/v1/oked?limit=200")
                .then()
                .body("total", equalTo(21))
                .body("items.title.findAll { it.kk && it.ru }", hasSize(21));
        given().get("/v1/oked/J?lang=ru").then().body("title", equalTo(Map.of("ru", "Информация и связь")));
    }

    @Test
    void aDocumentAddsItsPathAndItsOwnNamesStayWithIt() {
        published(Samples.russian("A01610961", 1), "A01610961", 1);
        given().get("/v1/oked/01.61.0")
                .then()
                .statusCode(200)
                .body("source", equalTo("DOCUMENT"))
                .body("edition", equalTo("NK RK 03-2019"))
                .body("path.code", contains("A", "01", "01.6", "01.61", "01.61.0"))
                .body("standards.code", hasItem("A01610961"))
                .body("mentions.standard", hasItem("A01610961"));
        given().get("/v1/oked/A").then().body("children.code", hasItem("01")).body("source", equalTo("SHIPPED"));

        given().contentType("application/json")
                .body(
                        "[{\"CODE\":\"01610\",\"NAME_RU\":\"Официальное  имя\",\"NAME_KZ\":\"Ресми атау\"},{\"CODE\":\"x\"}]")
                .post("/v1/oked/imports")
                .then()
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("updated", equalTo(1))
                .body("skipped.code", contains("x"));
        given().get("/v1/oked/01610")
                .then()
                .body("source", equalTo("OFFICIAL"))
                .body("title", equalTo(Map.of("kk", "Ресми атау", "ru", "Официальное имя")))
                .body("mentions.title.ru", not(hasItem("Официальное имя")));
        given().get("/v1/standards/A01610961").then().body("oked[4].title.ru", not(equalTo("Официальное имя")));
    }

    @Test
    void aDiscardedDraftTakesItsEntriesWithIt() {
        importing(Samples.kazakh("J62012962", 1)).statusCode(201);
        given().get("/v1/oked/62.01.2").then().statusCode(200).body("mentions.standard", not(hasItem("J62012962")));
        given().delete("/v1/standards/J62012962/versions/1").then().statusCode(204);
    }

    @Test
    void theOfficialTableIsReadAsLinesToo() {
        given().contentType("text/tab-separated-values; charset=utf-8")
                .body("0990\tПрочее\tӨзге\n09900\tПрочее другое\tБасқа\n")
                .queryParam("edition", "test edition")
                .post("/v1/oked/imports")
                .then()
                .body("added", equalTo(2))
                .body("edition", equalTo("test edition"));
        given().get("/v1/oked/09.90?edition=test edition").then().body("children.code", contains("09.90.0"));
        given().get("/v1/oked?q=БАСҚА&edition=test edition").then().body("items.code", contains("09.90.0"));
        given().get("/v1/oked/09.90").then().statusCode(404).body("type", equalTo("/problems/oked-unknown"));
        given().get("/v1/oked/J6").then().statusCode(400);
        given().contentType("application/json")
                .body("[]")
                .post("/v1/oked/imports")
                .then()
                .statusCode(422);
    }

    @Test
    @TestSecurity(user = "editor", roles = "editor")
    void onlyAnAdminLoadsTheTable() {
        given().contentType("application/json")
                .body("[]")
                .post("/v1/oked/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void codesAreExplained() {
        given().get("/v1/codes/J62011023")
                .then()
                .body("kind", equalTo("STANDARD"))
                .body("valid", equalTo(true))
                .body("parts.part", contains("section", "subclass", "serial"))
                .body("parts.value", contains("J", "62.01.1", "023"))
                .body("parts[0].title.ru", equalTo("Информация и связь"))
                .body("parts[2].title", nullValue())
                .body("problems", hasSize(0));
        given().get("/v1/codes/K62011023")
                .then()
                .body("valid", equalTo(false))
                .body("problems.field", contains("code.section"));
        given().get("/v1/codes/62.01.1")
                .then()
                .body("kind", equalTo("OKED"))
                .body("parts.part", contains("section", "division", "group", "class", "subclass"));
        given().get("/v1/codes/2513-0-001").then().body("kind", equalTo("OCCUPATION"));
        given().get("/v1/codes/Я62011O23")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("problems.field", hasItems("code.section", "code.serial"));
        given().get("/v1/codes/6201111").then().body("valid", equalTo(false));
    }

    @Test
    void anEntryThatAnotherDocumentHasJustNamedIsNotDropped() {
        var entry = new OkedCode("98.76");
        var named = Map.of("ru", List.of(new Oked.Named(entry, "Счёт звёзд")));
        var first = new StandardCode("P98760971");
        var second = new StandardCode("P98760972");
        QuarkusTransaction.requiringNew().run(() -> oked.mention(first, 1, named));
        var forgotten = QuarkusTransaction.requiringNew().call(() -> {
            oked.mention(second, 1, named);
            var forgetting = CompletableFuture.runAsync(
                    () -> QuarkusTransaction.requiringNew().run(() -> oked.forget(first, 1)));
            holds(() -> assertThat(waiting()).isPositive());
            return forgetting;
        });
        forgotten.join();
        given().get("/v1/oked/98.76").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> oked.forget(second, 1));
        given().get("/v1/oked/98.76").then().statusCode(404);
    }

    /** How many transactions wait for a lock of another. */
    private long waiting() {
        return (Long) entities.createNativeQuery("select count(*) from pg_locks where not granted", Long.class)
                .getSingleResult();
    }
}
