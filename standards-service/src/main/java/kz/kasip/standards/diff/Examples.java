package kz.kasip.standards.diff;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String DIFF = """
            {"code": "J62011901",
             "from": {"version": 1, "revision": 1, "status": "PUBLISHED", "effectiveFrom": "2024-01-01", "effectiveTo": "2026-01-31"},
             "to": {"version": 2, "revision": 1, "status": "PUBLISHED", "effectiveFrom": "2026-02-01"},
             "summary": {"total": 2,
              "counts": {"added": 0, "removed": 0, "moved": 1, "renumbered": 0, "reworded": 1, "languageAdded": 0, "languageRemoved": 0, "changed": 0},
              "byKind": [{"kind": "ABILITY",
               "counts": {"added": 0, "removed": 0, "moved": 1, "renumbered": 0, "reworded": 1, "languageAdded": 0, "languageRemoved": 0, "changed": 0}}]},
             "metadata": [],
             "cards": [
              {"type": "REWORDED", "kind": "ABILITY",
               "path": {"card": "J62011901-01", "from": "J62011901-01.f1.s1.a1", "to": "J62011901-01.f1.s1.a1"},
               "field": "text", "text": {"ru": "Поливать грядку вечером"},
               "from": {"text": {"ru": "Поливать грядки вечером"}}, "to": {"text": {"ru": "Поливать грядку вечером"}},
               "words": {"ru": [{"op": "EQUAL", "text": "Поливать "}, {"op": "DELETE", "text": "грядки"},
                {"op": "INSERT", "text": "грядку"}, {"op": "EQUAL", "text": " вечером"}]}},
              {"type": "MOVED", "kind": "ABILITY",
               "path": {"card": "J62011901-01", "from": "J62011901-01.f1.s1.a2", "to": "J62011901-01.f2.s1.a1"},
               "text": {"ru": "Проверять влажность почвы"},
               "from": {"parent": "J62011901-01.f1.s1", "place": 2, "number": 2},
               "to": {"parent": "J62011901-01.f2.s1", "place": 1, "number": 1}}],
             "shifts": [{"kind": "ABILITY",
              "path": {"card": "J62011901-01", "from": "J62011901-01.f2.s1.a1", "to": "J62011901-01.f2.s1.a2"},
              "from": 1, "to": 2}]}
            """;

    static final String PAGE = "<!doctype html><html lang=\"ru\">…</html>";

    static final String MARKDOWN = """
            # J62011901: версия 1 → версия 2

            ## J62011901-01 Садовник

            - **Изменена формулировка** · функция 1, навык 1, умение 1
              - Поливать <del>грядки</del><ins>грядку</ins> вечером
            """;

    private Examples() {}
}
