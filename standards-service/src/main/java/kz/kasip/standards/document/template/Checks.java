package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.standards.document.LabourFunction;
import kz.kasip.standards.document.LabourFunction.Skill;
import kz.kasip.standards.document.OkedEntry;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.ListedFunction;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.ListedCard;

/** What a whole document says against itself or leaves out. */
final class Checks {

    private static final int MOST_LISTED = 1_000;

    private final StandardDocument document;
    private final Report report;
    private final Set<String> titles = new HashSet<>();

    private Checks(StandardDocument document, Report report) {
        this.document = document;
        this.report = report;
    }

    static void of(StandardDocument document, Report report) {
        Checks checks = new Checks(document, report);
        document.cards().stream()
                .filter(card -> card.title() != null)
                .forEach(card -> checks.titles.add(Letters.fold(card.title())));
        checks.missing();
        checks.cardList();
        checks.oked();
        document.cards().forEach(checks::card);
    }

    private void missing() {
        if (document.title() == null) {
            report.error("missing-title", "title", "The document has no name.", null, null);
        }
        if (document.code() == null) {
            report.error("missing-code", "code", "The document has no code.", null, null);
        }
        if (document.technicalData().version() == null) {
            report.warn("missing-version", "technicalData.version", "The document has no version number.", null, null);
        }
        if (document.technicalData().plannedReview() == null) {
            report.warn(
                    "missing-review-date",
                    "technicalData.plannedReview",
                    "The date of the next review is missing.",
                    null,
                    null);
        }
        if (document.cards().isEmpty()) {
            report.error("missing-cards", "cards", "The document has no card.", null, null);
        }
    }

    /** Each line of the list stands for one card; the order may differ. */
    private void cardList() {
        if (document.listedCards().size() > MOST_LISTED) {
            return;
        }
        List<ProfessionCard> left = new ArrayList<>(document.cards());
        for (int i = 0; i < document.listedCards().size(); i++) {
            ListedCard listed = document.listedCards().get(i);
            boolean found = left.stream()
                    .filter(card -> Letters.same(card.title(), listed.title())
                            && (listed.orkLevel() == null || listed.orkLevel().equals(card.orkLevel())))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            if (!found) {
                report.warn(
                        "card-list-differs",
                        "listedCards[" + (i + 1) + "]",
                        "No card has this title and level.",
                        listed.title(),
                        null);
            }
        }
        for (ProfessionCard card : left) {
            report.warn(
                    "card-list-differs", path(card), "The list of cards does not name this card.", card.title(), null);
        }
    }

    private void oked() {
        OkedEntry before = null;
        for (OkedEntry entry : document.oked()) {
            boolean numeric = before != null && before.level() != OkedEntry.Level.SECTION;
            if (numeric && !entry.code().startsWith(before.code())) {
                report.warn(
                        "oked-path-broken",
                        "oked",
                        "Code " + entry.code() + " does not lie under " + before.code() + ".",
                        null,
                        null);
            }
            before = entry;
        }
        if (document.oked().isEmpty()) {
            report.warn(
                    "missing-oked",
                    "oked",
                    "The document has no path in the classifier of economic activities.",
                    null,
                    null);
        }
    }

    private void card(ProfessionCard card) {
        String path = path(card);
        if (card.orkLevel() == null) {
            report.error("missing-ork-level", path + ".orkLevel", "The card has no level from 1 to 8.", null, null);
        }
        if (card.title() == null) {
            report.error("missing-card-title", path + ".title", "The card has no title.", null, null);
        }
        if (card.heading() != null && !Letters.same(card.heading(), card.title())) {
            report.warn(
                    "heading-differs", path + ".title", "The card's heading has another title.", card.heading(), null);
        }
        if (card.listedFunctions().size() != card.functions().size()) {
            report.warn(
                    "function-list-differs",
                    path + ".functions",
                    "The card lists " + card.listedFunctions().size() + " functions and describes "
                            + card.functions().size() + ".",
                    null,
                    null);
        }
        listedFunctions(card, path);
        card.functions().forEach(function -> function(function, path + ".functions[" + function.number() + "]"));
        related(card, path);
    }

    /** The list's own words are kept in no field of a card, so what differs from the described functions is quoted. */
    private void listedFunctions(ProfessionCard card, String path) {
        Set<String> described = card.functions().stream()
                .filter(function -> function.title() != null)
                .map(function -> Letters.fold(function.title()))
                .collect(Collectors.toSet());
        for (ListedFunction listed : card.listedFunctions()) {
            if (listed.title() != null && !described.contains(Letters.fold(listed.title()))) {
                report.warn(
                        "function-list-differs",
                        path + ".functions",
                        "The list names a function that the card does not describe in these words.",
                        listed.title(),
                        null);
            }
        }
    }

    private void function(LabourFunction function, String path) {
        if (function.title() == null) {
            report.warn("unnamed-function", path, "The function has no title.", null, null);
        }
        if (function.skills().isEmpty()) {
            report.warn("function-without-skills", path, "The function has no skill.", null, null);
        }
        for (Skill skill : function.skills()) {
            String at = path + ".skills[" + skill.number() + "]";
            if (skill.title() == null) {
                report.inform("unnamed-skill", at, "The skill has no title.", null, null);
            }
            if (skill.abilities().isEmpty() && skill.knowledge().isEmpty()) {
                report.warn("empty-skill", at, "The skill has neither abilities nor knowledge.", null, null);
            }
        }
    }

    private void related(ProfessionCard card, String path) {
        for (int i = 0; i < card.related().size(); i++) {
            RelatedProfession related = card.related().get(i);
            if (related.title() == null || !titles.contains(Letters.fold(related.title()))) {
                report.inform(
                        "related-unresolved",
                        path + ".related[" + (i + 1) + "]",
                        "No card of this document bears the title of the related profession.",
                        related.title(),
                        null);
            }
        }
    }

    private static String path(ProfessionCard card) {
        return "cards[" + card.number() + "]";
    }
}
