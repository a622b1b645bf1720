package kz.kasip.standards.document.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.Contact;
import kz.kasip.standards.document.StandardDocument.ListedCard;

/**
 * One standard in the languages of its documents. Texts and values are maps by language with the base document's first; a
 * map is null where no document says it, a list never. Every part names the languages of the documents that have it.
 *
 * @param languages the languages of the documents, the base one first
 * @param listedCards each document's own list of cards
 * @param contacts each document's lines about persons; for editors only
 */
public record BilingualStandard(
        List<String> languages,
        Approval approval,
        Map<String, String> title,
        Map<String, String> codes,
        List<OkedStep> oked,
        Map<String, String> purpose,
        List<Map<String, String>> professionalGroups,
        Map<String, String> scope,
        List<Term> terms,
        List<Abbreviation> abbreviations,
        Map<String, String> summary,
        Map<String, List<ListedCard>> listedCards,
        List<BilingualCard> cards,
        BilingualTechnicalData technicalData,
        Map<String, List<Contact>> contacts) {

    /** A standard of one document alone. */
    public static BilingualStandard of(StandardDocument only) {
        return StandardMerge.alone(only);
    }

    /** The document of one language as it was, but for the order of what the base document orders otherwise. */
    public StandardDocument only(String language) {
        return new StandardView(new View(language, true)).of(this);
    }

    /** The whole standard in one language; what it lacks stands in the other, and items say so by {@code detected}. */
    public StandardDocument in(String language) {
        return new StandardView(new View(language, false)).of(this);
    }

    /** The code as the base document prints it, else as the other does, else null. */
    public String code() {
        return View.first(codes);
    }

    /** The act that approves the standard. */
    public record Approval(
            List<String> languages,
            Map<String, String> body,
            Map<String, String> number,
            Map<String, LocalDate> date,
            Map<String, String> appendix) {}

    /** One level of the path in the classifier of economic activities. */
    public record OkedStep(
            List<String> languages, OkedEntry.Level level, Map<String, String> codes, Map<String, String> title) {

        /** The code as the base document writes it, else as the other does. */
        public String code() {
            return View.first(codes);
        }
    }

    /** A term and its definition. */
    public record Term(List<String> languages, Map<String, String> term, Map<String, String> definition) {}

    /** An abbreviation and its meaning. */
    public record Abbreviation(List<String> languages, Map<String, String> abbreviation, Map<String, String> meaning) {}
}
