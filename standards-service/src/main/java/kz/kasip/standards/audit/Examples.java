package kz.kasip.standards.audit;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String ENTRY = """
            {"id": 412, "at": "2026-09-01T05:00:00Z", "actor": "approver", "address": "203.0.113.7", "action": "PUBLISHED",
             "code": "J62012901", "version": 1, "detail": "in force from 2026-09-01"}
            """;

    private Examples() {}
}
