package kz.kasip.standards.rule;

/** Examples of the OpenAPI document, in own words. */
final class Examples {

    static final String RULE = """
            {"name": "unplaced-text", "severity": "WARNING",
             "title": "Text stands where the form has no place for it",
             "titles": {"kk": "Мәтін үлгіде орны жоқ жерде тұр", "ru": "Текст стоит там, где форма его не предусматривает"},
             "description": "The text could not be taken for any field of the form.",
             "mend": "Put it into the field that it belongs to, or leave it out.",
             "docs": "/v1/finding-rules/unplaced-text"}
            """;

    private Examples() {}
}
