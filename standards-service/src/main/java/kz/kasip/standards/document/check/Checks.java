package kz.kasip.standards.document.check;

import java.util.List;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.TechnicalData;
import kz.kasip.standards.document.template.Dates;

/** What a whole document says against itself or leaves out. */
public final class Checks {

    private final StandardDocument document;
    private final Findings findings;

    private Checks(StandardDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** Adds what is found in a document that was read. */
    public static void of(StandardDocument document, Findings findings) {
        var checks = new Checks(document, findings);
        checks.missing();
        CardListCheck.of(document, findings);
        OkedCheck.of(document, findings);
        var functions = new FunctionCheck(document, findings);
        var related = new RelatedCheck(document, findings);
        document.cards().forEach(card -> {
            CardCheck.of(card, document, findings);
            functions.check(card);
            related.check(card);
        });
        LevelsAlike.of(document.cards(), findings);
        checks.organisations(document.technicalData());
    }

    private void missing() {
        if (document.title() == null) {
            findings.add(Rule.MISSING_TITLE, "title", "The document has no name.");
        }
        if (document.code() == null) {
            findings.add(Rule.MISSING_CODE, "code", "The document has no code.");
        }
        if (document.technicalData().version() == null) {
            findings.add(Rule.MISSING_VERSION, "technicalData.version", "The document has no version number.");
        }
        if (document.technicalData().plannedReview() == null) {
            findings.add(
                    Rule.MISSING_REVIEW_DATE, "technicalData.plannedReview", "The date of the next review is missing.");
        }
        if (document.cards().isEmpty()) {
            findings.add(Rule.MISSING_CARDS, "cards", "The document has no card.");
        }
    }

    private void organisations(TechnicalData data) {
        organisation("stateBody", data.stateBody());
        organisations("developers", data.developers());
        organisation("sectoralCouncil", data.sectoralCouncil());
        organisation("nationalBody", data.nationalBody());
        organisation("chamber", data.chamber());
        organisations("experts", data.experts());
        organisations("updatedBy", data.updatedBy());
    }

    private void organisations(String field, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            organisation(field + "[" + (i + 1) + "]", names.get(i));
        }
    }

    private void organisation(String field, String name) {
        if (name != null && Dates.isDate(name)) {
            findings.add(
                    Rule.DATE_FOR_ORGANISATION,
                    "technicalData." + field,
                    "A date stands where an organisation belongs.",
                    name,
                    null);
        }
    }
}
