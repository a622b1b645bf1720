package kz.kasip.standards.oked;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String NODE = """
            {"level": "DIVISION", "code": "62", "title": {"ru": "Компьютерное программирование"},
             "edition": "NK RK 03-2019", "source": "DOCUMENT",
             "path": [{"level": "SECTION", "code": "J", "title": {"kk": "Ақпарат және байланыс", "ru": "Информация и связь"}},
                      {"level": "DIVISION", "code": "62", "title": {"ru": "Компьютерное программирование"}}],
             "children": [], "standards": [{"code": "J62012901", "version": 1, "title": {"kk": "Үлгі стандарт"}}],
             "mentions": []}
            """;

    static final String CODE = """
            {"code": "J62012901", "kind": "STANDARD", "valid": true,
             "parts": [{"part": "section", "value": "J", "meaning": {"kk": "ЭҚЖЖ секциясы", "ru": "секция ОКЭД"},
                        "title": {"kk": "Ақпарат және байланыс", "ru": "Информация и связь"}},
                       {"part": "subclass", "value": "62.01.2",
                        "meaning": {"kk": "ЭҚЖЖ кіші сыныбы", "ru": "подкласс ОКЭД"}},
                       {"part": "serial", "value": "901",
                        "meaning": {"kk": "стандарттың кіші сыныптағы нөмірі", "ru": "номер стандарта в подклассе"}}],
             "oked": [], "href": "/v1/standards/J62012901", "problems": []}
            """;

    static final String TABLE = """
            [{"CODE": "62011", "NAME_RU": "Название подкласса", "NAME_KZ": "Кіші сыныптың атауы"}]
            """;

    private Examples() {}
}
