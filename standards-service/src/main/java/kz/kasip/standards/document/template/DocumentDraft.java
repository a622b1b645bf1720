package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.Rule;

/** A document while its labels are walked through. */
final class DocumentDraft {

    private static final int MOST_CARDS = 1_000;

    private final Source source;
    private final Report report;
    private final GeneralChapter general;
    private final PassportChapter passport;
    private final TechnicalChapter technical;
    private final List<ProfessionCard> cards = new ArrayList<>();
    private CardDraft card;

    private DocumentDraft(Source source) {
        this.source = source;
        this.report = new Report(source.pages);
        this.general = new GeneralChapter(source, report);
        this.passport = new PassportChapter(source, report);
        this.technical = new TechnicalChapter(source, report);
    }

    /** Reads a whole document whose labels tell everything. */
    static Reading read(Source source) {
        DocumentDraft draft = new DocumentDraft(source);
        ApprovalAct act = ApprovalAct.of(source.head(), draft.report);
        act.rest().forEach(block -> draft.report.unplaced("document", block));
        source.foreign.stream().skip(source.head().size()).forEach(block -> draft.report.unplaced("document", block));
        source.pageNumbers.forEach(block -> draft.report.form(block.text()));
        source.occurrences.forEach(draft::take);
        return draft.done(act.approval());
    }

    private void take(Occurrence occurrence) {
        sift(occurrence);
        if (occurrence.label == Label.DOCUMENT && source.generation != Generation.PRESENT) {
            general.takePoints(occurrence.value);
        }
        if (!occurrence.label.part.ofCards() || occurrence.label == Label.CHAPTER_CARDS) {
            occurrence.label.field().ifPresent(field -> report.place(field, occurrence.line()));
        }
        if (!general.take(occurrence)
                && !passport.take(occurrence)
                && !technical.take(occurrence)
                && !card(occurrence)) {
            report.unplaced(occurrence.label.part.name().toLowerCase(Locale.ROOT), occurrence.value);
        }
    }

    /** Phones and e-mail addresses stand nowhere but among the contacts. */
    private void sift(Occurrence occurrence) {
        if (occurrence.label.part != Label.Part.TECHNICAL) {
            occurrence.value.removeIf(block -> {
                boolean address = Persons.hasAddress(block.text());
                if (address) {
                    report.contact("document", block);
                }
                return address;
            });
        }
    }

    private boolean card(Occurrence occurrence) {
        if (!occurrence.label.part.ofCards() || occurrence.label == Label.CHAPTER_CARDS) {
            return false;
        }
        if (occurrence.label == Label.CARD) {
            if (card == null || !card.repeatsHeading(occurrence)) {
                open(occurrence);
            }
            return true;
        }
        if (card == null || card.endsBefore(occurrence)) {
            open(new Occurrence(Label.CARD, null, occurrence.at));
            report.found(
                    Rule.CARD_HEADING_MISSING,
                    "cards[" + (cards.size() + 1) + "]",
                    "The card has no heading.",
                    null,
                    occurrence.line());
        }
        return card.take(occurrence);
    }

    private void open(Occurrence occurrence) {
        close();
        if (cards.size() >= MOST_CARDS) {
            throw new DocumentRefused(Reason.UNSAFE, "The document has more than " + MOST_CARDS + " cards.");
        }
        report.place("cards[" + (cards.size() + 1) + "]", occurrence.line());
        card = new CardDraft(source, report, cards.size() + 1, occurrence);
    }

    private void close() {
        if (card != null) {
            cards.add(card.done());
            card = null;
        }
    }

    private Reading done(StandardDocument.Approval head) {
        close();
        StandardDocument.Approval approval = technical.approval(head);
        StandardDocument document = new StandardDocument(
                source.language,
                approval,
                passport.title(),
                passport.code(),
                List.copyOf(passport.oked),
                passport.purpose(),
                List.copyOf(passport.professionalGroups),
                general.scope(),
                List.copyOf(general.terms),
                List.copyOf(general.abbreviations),
                passport.summary(),
                List.copyOf(passport.listedCards),
                List.copyOf(cards),
                technical.done(),
                List.of());
        heading();
        return report.reading(document, source.labelTexts);
    }

    private void heading() {
        if (Letters.same(passport.heading(), passport.title())) {
            report.repeated(passport.heading(), passport.title());
        } else if (passport.heading() != null) {
            report.found(
                    Rule.UNPLACED_TEXT,
                    "title",
                    "The document's heading differs from its name in the passport.",
                    passport.heading(),
                    null);
        }
    }
}
