package kz.kasip.standards.standard;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String ITEM = """
            {"code": "J62012901", "version": 1, "revision": 1, "year": 2025, "status": "PUBLISHED",
             "title": {"kk": "Ауыл кітапханасының электрондық каталогын сүйемелдеу (үлгі)"}, "orkLevels": [4, 5, 6],
             "cards": 3, "effectiveFrom": "2026-09-01", "languages": ["kk"]}
            """;

    static final String REVIEW = """
            {"code": "J62012901", "version": 1, "plannedReview": "2026-09-01", "overdueDays": 82,
             "title": {"kk": "Ауыл кітапханасының электрондық каталогын сүйемелдеу (үлгі)"}}
            """;

    static final String VERSION = """
            {"code": "J62012901", "version": 1, "revision": 1, "year": 2025, "status": "PUBLISHED",
             "title": {"kk": "Ауыл кітапханасының электрондық каталогын сүйемелдеу (үлгі)"},
             "oked": [{"level": "SECTION", "code": "J", "title": {"kk": "Ақпарат және байланыс"}},
                      {"level": "SUBCLASS", "code": "62.01.2", "title": {"kk": "Бағдарламалық қамтылымды сүйемелдеу"}}],
             "professionalGroups": [],
             "summary": {"kk": "Электрондық каталогты жаңарту және оқырмандарға көмек көрсету"},
             "terms": [{"term": {"kk": "каталог жазбасы"}, "definition": {"kk": "бір басылым туралы мәліметтер жиыны"}}],
             "abbreviations": [{"abbreviation": {"kk": "ЭК"}, "meaning": {"kk": "электрондық каталог"}}],
             "cards": [{"id": "J62012901-01", "title": {"kk": "Электрондық каталог әкімшісі"}, "orkLevel": 4}],
             "technicalData": {"stateBody": {"kk": "Ауыл мәдениеті жөніндегі агенттік (үлгі)"}, "developers": [], "experts": [], "updatedBy": [], "earlierVersions": [],
                               "plannedReview": "2028-09-01"},
             "effectiveFrom": "2026-09-01", "languages": ["kk"]}
            """;

    static final String FINDING = """
            {"severity": "WARNING", "rule": "duplicated-item", "path": "cards[2].functions[1].skills[1].knowledge[4]",
             "message": "The item says again what item 2 of the list says.", "language": "kk", "text": "Кітап сақтау ережелері",
             "line": 120, "page": 6, "mend": "Delete item 4.", "personal": false,
             "docs": "/v1/finding-rules/duplicated-item"}
            """;

    static final String PAGE = """
            <!DOCTYPE html><html lang="kk"><head><title>Ауыл кітапханасы (үлгі)</title></head><body>…</body></html>
            """;

    static final String MARKDOWN = """
            # Кәсіптік стандарт: «Ауыл кітапханасы (үлгі)»

            ## 1-ші тарау. Жалпы ережелер
            """;

    static final String WORD = "(a Word document)";

    private Examples() {}
}
