package kz.kasip.standards.batch;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String BATCH = """
            {"id": "0b1c8f52-6f0e-4a1c-8d55-2f4f5b0d9e11", "state": "RUNNING", "fileName": "standards.zip",
             "receivedAt": "2026-09-01T05:00:00Z", "total": 3, "ready": 1, "failed": 1, "underWay": 1,
             "files": [{"path": "it/J62012901.kk.txt", "importId": "6f2c3b1e-7c58-4f6c-9a63-1c9b8f2f7d10",
                        "state": "DRAFT_READY", "code": "J62012901", "version": 1, "language": "kk"},
                       {"path": "it/J62012901.ru.md", "importId": "2c9e8a77-3f0d-4f7b-8a1e-9d1f5a6b7c20", "state": "RECEIVED"},
                       {"path": "cover.png", "importId": "a4c1b9d0-5e2f-4a3b-9c8d-7e6f5a4b3c21", "state": "FAILED",
                        "failure": {"type": "/problems/document-format", "detail": "The file is a picture."}}]}
            """;

    private Examples() {}
}
