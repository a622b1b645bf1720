package kz.kasip.standards.importing;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String REPORT = """
            {"id": "6f2c3b1e-7c58-4f6c-9a63-1c9b8f2f7d10", "state": "DRAFT_READY", "fileName": "J62012901.kk.txt",
             "receivedAt": "2026-09-01T05:00:00Z", "format": "text", "code": "J62012901", "version": 1, "language": "kk",
             "cards": [{"title": {"kk": "Электрондық каталог әкімшісі"}, "orkLevel": 4, "groupCode": "2523-0",
                        "functions": 2, "skills": 3, "abilities": 12, "knowledge": 9}],
             "findings": [{"severity": "WARNING", "rule": "numbering-restarts",
                           "path": "cards[1].functions[2].skills[1].knowledge[3]",
                           "message": "The numbering starts again after 2.", "language": "kk", "line": 114,
                           "mend": "Number the items from here on 3 to 5.", "personal": false,
                           "docs": "/v1/finding-rules/numbering-restarts"}]}
            """;

    private Examples() {}
}
