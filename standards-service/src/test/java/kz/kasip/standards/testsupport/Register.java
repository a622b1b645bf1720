package kz.kasip.standards.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What clients of the register do: documents are handed in by an editor, all else is done by the test's own identity. */
public final class Register {

    private Register() {}

    /** Hands a document in. */
    public static ValidatableResponse importing(byte[] document) {
        return importing(given(), document);
    }

    /** Hands a document in as somebody with these roles. */
    public static ValidatableResponse importingBy(String name, byte[] document, String... roles) {
        return People.as(name, roles)
                .multiPart("file", "sample.txt", document)
                .post("/v1/imports")
                .then();
    }

    /** Hands a document in with further parameters. */
    public static ValidatableResponse importing(RequestSpecification request, byte[] document) {
        return People.by(request, "importer", "editor")
                .multiPart("file", "sample.txt", document)
                .post("/v1/imports")
                .then();
    }

    /** Publishes a version, today. */
    public static ValidatableResponse publishing(String code, int version) {
        return given().noContentType()
                .post("/v1/standards/{code}/versions/{version}/publication", code, version)
                .then();
    }

    /** Hands a document in and publishes it, both with success. */
    public static void published(byte[] document, String code, int version) {
        importing(document).statusCode(201);
        publishing(code, version).statusCode(200);
    }
}
