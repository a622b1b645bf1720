package kz.kasip.standards.webhook;

/** Examples of the OpenAPI document. */
final class Examples {

    static final String NEW = """
            {"url": "https://hr.example.kz/kasip", "oked": "62.01", "orkLevel": 6}
            """;

    static final String WEBHOOK = """
            {"id": "0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11", "url": "https://hr.example.kz/kasip", "owner": "subscriber",
             "oked": "62.01", "orkLevel": 6, "types": [], "status": "ACTIVE", "failures": 0,
             "deliveredAt": "2026-09-01T05:00:01Z", "createdAt": "2026-08-20T09:30:00Z"}
            """;

    static final String SECRET = """
            {"id": "0b7f6f0e-5a0e-4d55-9c5b-2f1f4f0c9a11",
             "secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="}
            """;

    static final String DELIVERY = """
            {"id": "5d0c3f0a-64c5-4a5e-8d0e-1c7b2a3f4e55", "eventId": "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17",
             "type": "kz.kasip.standard.published", "subject": "J62012901/1", "state": "DELIVERED", "attempts": 1,
             "queuedAt": "2026-09-01T05:00:00Z", "attemptedAt": "2026-09-01T05:00:01Z",
             "deliveredAt": "2026-09-01T05:00:01Z", "status": 204}
            """;

    private Examples() {}
}
