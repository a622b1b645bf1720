package kz.kasip.standards.document.check;

import kz.kasip.standards.document.template.Language;

/** Looks for text in another language than its document's. */
final class LanguageCheck {

    private final String language;
    private final Findings findings;

    LanguageCheck(String language, Findings findings) {
        this.language = language;
        this.findings = findings;
    }

    /** Holds a text of its own, such as a title, which may be null. */
    void check(String path, String text) {
        if (text != null) {
            check(Language.detected(text, language), path, text);
        }
    }

    /** The same of a text whose language, if another, is known. */
    void check(String detected, String path, String text) {
        if (detected != null) {
            findings.add(
                    Rule.WRONG_LANGUAGE,
                    path,
                    "The text is in another language (" + detected + ").",
                    text,
                    "Say it in " + ("kk".equals(language) ? "Kazakh" : "Russian")
                            + "; these words belong into the standard's other document.");
        }
    }
}
