package kz.kasip.standards.review;

import static kz.kasip.standards.testsupport.People.as;
import static kz.kasip.standards.testsupport.Register.importingBy;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import kz.kasip.standards.testsupport.CardsStandIn;
import kz.kasip.standards.testsupport.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(CardsStandIn.class)
class ReviewTest {

    private static final String VERSION = "/v1/standards/{code}/versions/1";

    @Inject
    EntityManager entities;

    private static RequestSpecification editor() {
        return as("editor-1", "editor");
    }

    private static RequestSpecification approver() {
        return as("approver-1", "approver");
    }

    /** Editor and approver in one. */
    private static RequestSpecification chief() {
        return as("chief", "editor", "approver");
    }

    private static void drafted(String name, String code) {
        importingBy(name, Samples.kazakh(code, 1), "editor").statusCode(201);
    }

    private static ValidatableResponse post(RequestSpecification who, String code, String what) {
        return who.noContentType().post(VERSION + "/" + what, code).then();
    }

    private static ValidatableResponse comment(RequestSpecification who, String code, Map<String, String> body) {
        return who.contentType("application/json")
                .body(body)
                .post(VERSION + "/comments", code)
                .then();
    }

    private static ValidatableResponse trail(String code) {
        return as("admin-1", "admin")
                .get("/v1/standards/{code}/audit?limit=100", code)
                .then();
    }

    private static void status(String code, String status) {
        editor().get(VERSION, code).then().body("status", equalTo(status));
    }

    @Test
    void aDraftIsHandedInSpokenOfReturnedMendedAndApproved() {
        var code = "J62021921";
        drafted("editor-1", code);
        post(editor(), code, "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo("editor-1"))
                .body("openComments", empty());
        editor().get("/v1/standards?status=SUBMITTED&limit=200").then().body("items.code", hasItem(code));
        as("reader", "service").get("/v1/standards?status=SUBMITTED").then().body("total", equalTo(0));
        editor().get("/v1/standards?status=DRAFT&limit=200").then().body("items.code", not(hasItem(code)));

        String id = comment(approver(), code, Map.of("path", "cards[1]", "text", "The level is to be told."))
                .statusCode(201)
                .body("author", equalTo("approver-1"))
                .extract()
                .path("id");
        approver()
                .delete(VERSION + "/submission?comment=See the comment.", code)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("submittedBy", nullValue())
                .body("openComments.text", contains("The level is to be told.", "See the comment."));
        importingBy("editor-1", Samples.reworded(Samples.kazakh(code, 1)), "editor")
                .statusCode(201);
        editor().put(VERSION + "/comments/{id}/resolution", code, id)
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("resolvedBy", equalTo("editor-1"));
        post(editor(), code, "submission").statusCode(200);
        post(approver(), code, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo("approver-1"))
                .body("openComments.text", contains("See the comment."));
        post(approver(), code, "publication").statusCode(200).body("status", equalTo("PUBLISHED"));

        editor().get(VERSION + "/comments", code).then().body("items", hasSize(2));
        editor().get(VERSION + "/comments?open=true", code).then().body("items.text", contains("See the comment."));
        editor().get(VERSION + "/comments?limit=1", code).then().body("items.id", contains(id));
        comment(editor(), code, Map.of("text", "Too late."))
                .statusCode(409)
                .body("type", equalTo("/problems/version-not-draft"));
        trail(code)
                .body(
                        "items.action",
                        contains(
                                "PUBLISHED",
                                "APPROVED",
                                "SUBMITTED",
                                "RESOLVED",
                                "IMPORTED",
                                "COMMENTED",
                                "RETURNED",
                                "COMMENTED",
                                "SUBMITTED",
                                "IMPORTED"))
                .body(
                        "items.actor",
                        contains(
                                "approver-1",
                                "approver-1",
                                "editor-1",
                                "editor-1",
                                "editor-1",
                                "approver-1",
                                "approver-1",
                                "approver-1",
                                "editor-1",
                                "editor-1"))
                .body("items[6].detail", equalTo("returned"))
                .body("items[7].detail", equalTo("comment " + id));
    }

    @Test
    void nobodyApprovesOrPublishesTheirOwnDraft() {
        var code = "J62021922";
        drafted("chief", code);
        post(chief(), code, "publication").statusCode(409).body("type", equalTo("/problems/approver-is-editor"));
        post(chief(), code, "approval").statusCode(409).body("type", equalTo("/problems/version-not-submitted"));
        post(chief(), code, "submission").statusCode(200);
        post(chief(), code, "approval").statusCode(409).body("type", equalTo("/problems/approver-is-editor"));
        post(chief(), code, "publication").statusCode(409).body("type", equalTo("/problems/approver-is-editor"));
        post(approver(), code, "approval").statusCode(200);
        post(chief(), code, "publication").statusCode(200);
        trail(code)
                .body("items.action", contains("PUBLISHED", "APPROVED", "SUBMITTED", "IMPORTED"))
                .body("items.actor", contains("chief", "approver-1", "chief", "chief"));
    }

    @Test
    void whoChangedADraftOnceStaysItsEditor() {
        var code = "J62021923";
        drafted("chief", code);
        importingBy("editor-1", Samples.reworded(Samples.kazakh(code, 1)), "editor")
                .statusCode(201);
        post(chief(), code, "publication").statusCode(409).body("type", equalTo("/problems/approver-is-editor"));
        editor().delete(VERSION, code).then().statusCode(204);
        drafted("editor-1", code);
        post(chief(), code, "publication").statusCode(200);
    }

    @Test
    void publicationByAnotherStandsForSubmissionAndApproval() {
        var code = "J62021924";
        drafted("editor-1", code);
        post(approver(), code, "publication").statusCode(200);
        trail(code)
                .body("items.action", contains("PUBLISHED", "APPROVED", "SUBMITTED", "IMPORTED"))
                .body("items.actor", contains("approver-1", "approver-1", "approver-1", "editor-1"))
                .body("items[1].detail", equalTo("by its publication"));
        editor().get(VERSION + "/submission", code)
                .then()
                .body("status", equalTo("PUBLISHED"))
                .body("approvedBy", equalTo("approver-1"));
    }

    @Test
    void newContentIsToBeReviewedAnew() {
        var code = "J62021925";
        drafted("editor-1", code);
        post(editor(), code, "submission").statusCode(200);
        post(approver(), code, "approval").statusCode(200);
        importingBy("editor-2", Samples.reworded(Samples.kazakh(code, 1)), "editor")
                .statusCode(201);
        status(code, "DRAFT");
        trail(code).body("items[0].detail", containsString("no longer APPROVED"));
        post(editor(), code, "submission").statusCode(200);
        post(editor(), code, "submission").statusCode(409).body("type", equalTo("/problems/version-not-draft"));
        editor().delete(VERSION + "/submission", code).then().statusCode(200);
        trail(code).body("items[0].detail", equalTo("taken back"));
        editor().delete(VERSION + "/submission", code)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/version-not-submitted"));
    }

    @Test
    void whoMayNotIsRefused() {
        var code = "J62021926";
        drafted("editor-1", code);
        post(approver(), code, "submission").statusCode(403);
        post(editor(), code, "approval").statusCode(403);
        comment(as("reader", "service"), code, Map.of("text", "Hello.")).statusCode(403);
        comment(editor(), code, Map.of("text", " ")).statusCode(400).body("violations.field", contains("text"));
        comment(editor(), code, Map.of("text", "Hello.", "path", "<b>"))
                .statusCode(400)
                .body("violations.field", contains("path"));
        comment(editor(), "J62021999", Map.of("text", "Hello.")).statusCode(404);
        editor().put(VERSION + "/comments/0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11/resolution", code)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/comment-unknown"));
        post(editor(), "J62021999", "submission").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update standard_version set editors = '{}' where code = 'J62021927'",
                "update standard_version set approved_by = 'somebody else' where code = 'J62021927'",
                "update review_comment set text = 'Something else.'"
            })
    void noStatementChangesWhoApprovedOrWhatWasSaid(String sql) {
        var code = "J62021927";
        if (editor().get(VERSION, code).statusCode() == 404) {
            drafted("editor-1", code);
            comment(editor(), code, Map.of("text", "In a test.")).statusCode(201);
            post(approver(), code, "publication").statusCode(200);
        }
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining("PSQLException");
    }
}
