package kz.kasip.standards.content;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String CONTENT = """
            {"code": "J62012901", "version": 1, "year": 2026,
             "title": {"kk": "Ауыл кітапханасының электрондық каталогын сүйемелдеу (үлгі)"},
             "oked": [{"level": "SECTION", "code": "J", "title": {"kk": "Ақпарат және байланыс"}}],
             "professionalGroups": [], "summary": {"kk": "Электрондық каталогты жаңарту және оқырмандарға көмек көрсету"},
             "terms": [{"term": {"kk": "каталог жазбасы"}, "definition": {"kk": "бір басылым туралы мәліметтер жиыны"}}],
             "abbreviations": [],
             "cards": [{"id": "J62012901-01", "number": 1, "title": {"kk": "Электрондық каталог әкімшісі"}, "otherTitles": [],
                        "groupCode": "2523-0", "orkLevel": 4, "education": [],
                        "functions": [{"number": 1, "kind": "MANDATORY", "title": {"kk": "Каталогты жүргізу"},
                                       "skills": [{"number": 1, "title": {"kk": "Жазбаларды енгізу"},
                                                   "abilities": [{"number": 1, "text": {"kk": "Басылымды сипаттау"}}],
                                                   "knowledge": [{"number": 1, "text": {"kk": "Сипаттау ережелері"}}]}]}],
                        "competencies": [], "regulations": [], "related": []}],
             "technicalData": {"stateBody": {"kk": "Ауыл мәдениеті жөніндегі агенттік (үлгі)"}, "developers": [],
                               "plannedReview": "2028-09-01", "experts": [], "updatedBy": [], "earlierVersions": []},
             "languages": ["kk"]}
            """;

    private Examples() {}
}
