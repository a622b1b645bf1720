package kz.kasip.standards.document;

import java.time.LocalDate;
import java.util.List;

/**
 * One official document of a professional standard in its own language ("kk" or "ru"); absent texts are null, lists never.
 *
 * @param approval the act that approves it, or null where the document names none
 * @param purpose what the standard is made for; older templates alone say it
 * @param professionalGroups the groups that older templates name, as written
 * @param code the code as printed, for instance {@code J62011023}, or null where the document has none
 */
public record StandardDocument(
        String language,
        Approval approval,
        String title,
        String code,
        List<OkedEntry> oked,
        String purpose,
        List<String> professionalGroups,
        String scope,
        List<Term> terms,
        List<Abbreviation> abbreviations,
        String summary,
        List<ListedCard> listedCards,
        List<ProfessionCard> cards,
        TechnicalData technicalData,
        List<Contact> contacts) {

    /** What was stored before older templates were read has no groups. */
    public StandardDocument {
        professionalGroups = professionalGroups == null ? List.of() : professionalGroups;
    }

    /** The same without the lines about persons. */
    public StandardDocument withoutContacts() {
        return withContacts(List.of());
    }

    /** The same with these lines about persons. */
    public StandardDocument withContacts(List<Contact> lines) {
        return new StandardDocument(
                language,
                approval,
                title,
                code,
                oked,
                purpose,
                professionalGroups,
                scope,
                terms,
                abbreviations,
                summary,
                listedCards,
                cards,
                technicalData,
                lines);
    }

    /** The act that approves a standard; each part is null where the document does not say it. */
    public record Approval(String body, String number, LocalDate date, String appendix) {}

    /** A term of the general provisions with its definition; the definition is null where the document gives none. */
    public record Term(String term, String definition) {}

    /** An abbreviation of the general provisions with its meaning; the meaning is null where the document gives none. */
    public record Abbreviation(String abbreviation, String meaning) {}

    /** A line of the passport's list of cards; {@code orkLevel} is null where it has none or a range. */
    public record ListedCard(Integer printedNumber, String title, Integer orkLevel, String levelText) {}

    /** A line about a person (name, phone, e-mail) and the part of the document it stood in; for editors only. */
    public record Contact(String part, String text) {}
}
