package kz.kasip.standards.change;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String CHANGE = """
            {"specversion": "1.0", "id": "8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17", "source": "/v1/changes",
             "type": "kz.kasip.standard.published", "subject": "J62012901/1", "time": "2026-09-01T05:00:00Z",
             "datacontenttype": "application/json",
             "data": {"code": "J62012901", "version": 1, "revision": 1, "status": "PUBLISHED", "effectiveFrom": "2026-09-01",
                      "title": {"kk": "Ауыл кітапханасының электрондық каталогын сүйемелдеу (үлгі)"},
                      "links": {"standard": "/v1/standards/J62012901", "version": "/v1/standards/J62012901/versions/1",
                                "cards": "/v1/standards/J62012901/versions/1/cards"}}}
            """;

    static final String CHANGES =
            "{\"items\": [" + CHANGE + "], \"next\": \"8f14e45f-ceea-467f-a9d2-6b1f0c1e5a11:17\"}";

    static final String BATCH = "[" + CHANGE + "]";

    static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">…</feed>
            """;

    private Examples() {}
}
