package kz.kasip.standards.importing;

import static io.restassured.RestAssured.given;
import static kz.kasip.standards.testsupport.Eventually.holds;
import static kz.kasip.standards.testsupport.Register.importing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.kasip.standards.audit.Actor;
import kz.kasip.standards.code.StandardCode;
import kz.kasip.standards.importing.DocumentImport.State;
import kz.kasip.standards.problem.Refusal;
import kz.kasip.standards.standard.VersionDocuments;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;

/** While one import waits, another document, another request or another release may overtake it. */
@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
@TestSecurity(
        user = "editor-1",
        roles = {"editor", "approver"})
class OvertakenImportTest {

    @Inject
    StandardImport standards;

    @Inject
    ImportSteps steps;

    @Inject
    ImportRepository imports;

    @Inject
    VersionDocuments documents;

    @Inject
    ImportConfig config;

    @Inject
    ObjectMapper mapper;

    @Test
    void aDocumentThatWaitedDoesNotComeOverOneHandedInAfterIt() {
        var code = "P85590964";
        var older = held(Samples.small("kk", code));
        var newer = importing(Samples.with(Samples.small("kk", code), "3 топқа", "4 топқа"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        letGo(older);
        holds(() -> assertThat(row(older).state).isEqualTo(State.DRAFT_READY));
        assertThat(documents.isMadeOf(new StandardCode(code), 1, UUID.fromString(newer)))
                .isTrue();

        importing(Samples.small("kk", code)).statusCode(201);
        assertThat(documents.isMadeOf(new StandardCode(code), 1, older))
                .as("handed in again, and so the later now")
                .isTrue();
    }

    @Test
    void whatALaterDocumentHasOvertakenHandsNoCardsIn() {
        var code = "P85590965";
        var older = held(Samples.small("kk", code));
        steps.parse(row(older), () -> {});
        steps.storeCards(row(older));
        importing(Samples.with(Samples.small("kk", code), "3 топқа", "4 топқа")).statusCode(201);
        var puts = CardsStandIn.puts(code);
        letGo(older);
        holds(() -> assertThat(row(older).state).isEqualTo(State.DRAFT_READY));
        assertThat(CardsStandIn.puts(code)).isEqualTo(puts);
        given().delete("/v1/standards/{code}/versions/1", code).then().statusCode(204);
        assertThat(row(older).state).isEqualTo(State.DISCARDED);
    }

    @Test
    void cardsThatAreNotThoseOfTheDraftAreHandedInAnew() {
        var code = "P85590966";
        var id = held(Samples.small("kk", code));
        steps.parse(row(id), () -> {});
        storeCards(id);
        QuarkusTransaction.requiringNew()
                .run(() -> imports.update(
                        "document = ?1 where id = ?2",
                        row(id).document.replace("Телескоп баптаушы", "Телескоп күтуші"),
                        id));
        letGo(id);
        holds(() -> assertThat(row(id).state).isEqualTo(State.DRAFT_READY));
        assertThat(given().get("/v1/standards/{code}/versions/1", code).asString())
                .contains("Телескоп күтуші");
        assertThat(CardsStandIn.lastPut(code).toString()).contains("Телескоп күтуші");
    }

    @Test
    void anImportThatBeganAnewMeanwhileDoesNotFailForTheOldReason() {
        var id = held("Бұл стандарт емес.".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> standards.run(id)).isInstanceOf(Refusal.class);
        var restarting = new ImportJson(mapper) {
            @Override
            <T> T read(String text, Class<T> type) {
                restart(id);
                return super.read(text, type);
            }
        };
        var slower = new StandardImport(imports, steps, restarting, documents, config);
        assertThatThrownBy(() -> slower.run(id)).isInstanceOf(Refusal.class);
        assertThat(row(id).state).isEqualTo(State.RECEIVED);
        assertThat(row(id).failure).isNull();
    }

    @Test
    void anImportThatWaitsForItsTurnIsTakenUpByNobodyElse() {
        var id = standards.receive(newImport(Samples.small("kk", "P85590967")));
        var first = row(id).leaseUntil;
        ReadableDocument.READING.acquireUninterruptibly(2);
        CompletableFuture<?> running;
        try {
            running = CompletableFuture.runAsync(() -> standards.run(id));
            holds(() -> assertThat(row(id).leaseUntil).isAfter(first.plusSeconds(3)));
            assertThat(row(id).failures).isZero();
        } finally {
            ReadableDocument.READING.release(2);
        }
        running.join();
        assertThat(row(id).state).isEqualTo(State.DRAFT_READY);
    }

    @Test
    void anImportThatBeginsAnewTellsNothingOfTheRunBefore() {
        var code = "P85590968";
        importing(Samples.small("ru", code)).statusCode(201);
        var id = UUID.fromString(importing(Samples.small("kk", code)).extract().<String>path("id"));
        importing(Samples.with(Samples.small("kk", code), "3 топқа", "4 топқа")).statusCode(201);
        restart(id);
        given().get("/v1/imports/" + id)
                .then()
                .body("state", equalTo("RECEIVED"))
                .body("cards", hasSize(0))
                .body("findings", hasSize(0))
                .body("translation", nullValue())
                .body("contacts", nullValue());
        letGo(id);
        holds(() -> assertThat(row(id).state).isEqualTo(State.DRAFT_READY));
    }

    /** Stores a document that nobody takes up until it is let go. */
    private UUID held(byte[] document) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = imports.receive(newImport(document));
            row.lease("another", Instant.now().plusSeconds(600));
            return row.id;
        });
    }

    private void letGo(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> imports.locked(id).lease(null, null));
    }

    private void restart(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = imports.locked(id);
            row.restart(new Actor("editor-1", null), imports.nextArrival());
            row.lease("another", Instant.now().plusSeconds(600));
        });
    }

    private static NewImport newImport(byte[] document) {
        return NewImport.of(document, "left.txt", null, null, new Actor("editor-1", null));
    }

    private void storeCards(UUID id) {
        while (row(id).state == State.PARSED) {
            steps.storeCards(row(id));
        }
    }

    private DocumentImport row(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> imports.get(id));
    }
}
