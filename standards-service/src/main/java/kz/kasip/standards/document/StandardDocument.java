package kz.kasip.standards.document;

import java.util.List;

/**
 * One official document of a professional standard in its own language ("kk" or "ru"); absent texts are null, lists never.
 *
 * @param code the code as printed, for instance {@code J62011023}, or null where the document has none
 */
public record StandardDocument(
        String language,
        String title,
        String code,
        List<OkedEntry> oked,
        String scope,
        List<Term> terms,
        List<Abbreviation> abbreviations,
        String summary,
        List<ListedCard> listedCards,
        List<ProfessionCard> cards,
        TechnicalData technicalData,
        List<Contact> contacts) {

    /** A term of the general provisions with its definition; the definition is null where the document gives none. */
    public record Term(String term, String definition) {}

    /** An abbreviation of the general provisions with its meaning; the meaning is null where the document gives none. */
    public record Abbreviation(String abbreviation, String meaning) {}

    /** A line of the passport's list of cards; {@code orkLevel} is null where it has none or a range. */
    public record ListedCard(Integer printedNumber, String title, Integer orkLevel, String levelText) {}

    /** A line about a person (name, phone, e-mail) and the part of the document it stood in; for editors only. */
    public record Contact(String part, String text) {}
}
