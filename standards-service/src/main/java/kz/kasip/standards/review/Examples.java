package kz.kasip.standards.review;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String COMMENT = """
            {"id": "0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11", "revision": 1, "path": "cards[1].functions[2]",
             "text": "Екінші функцияның атауы бірінші функциямен бірдей.", "author": "approver",
             "at": "2026-09-01T05:00:00Z", "open": true}
            """;

    static final String NEW_COMMENT = """
            {"path": "cards[1].functions[2]", "text": "Екінші функцияның атауы бірінші функциямен бірдей."}
            """;

    static final String REVIEW = """
            {"code": "J62012901", "version": 1, "revision": 1, "status": "SUBMITTED", "submittedBy": "editor",
             "submittedAt": "2026-09-01T05:00:00Z", "openComments": []}
            """;

    private Examples() {}
}
