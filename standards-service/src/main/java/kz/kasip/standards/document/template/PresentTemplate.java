package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.check.Rule;

/** The form in use since 2023: four chapters, cards with functions, skills, abilities and knowledge. */
final class PresentTemplate implements Template {

    private static final int FEWEST_LABELS = 3;
    private static final int MOST_CARDS = 1_000;

    @Override
    public boolean fits(Source source) {
        return source.presentLabels() >= FEWEST_LABELS;
    }

    @Override
    public Reading read(Source source) {
        if (!source.has(Label.Part.TECHNICAL)) {
            Occurrence last = source.occurrences.getLast();
            throw new DocumentRefused(
                    Reason.TRUNCATED,
                    "The document breaks off: the chapter of technical data is missing; the last label is «"
                            + last.label.wording() + "» at " + last.line() + ".");
        }
        Walk walk = new Walk(source);
        source.foreign.forEach(block -> walk.report.unplaced("document", block));
        source.occurrences.forEach(walk::take);
        return walk.done();
    }

    private static final class Walk {
        private final Source source;
        private final Report report;
        private final GeneralChapter general;
        private final PassportChapter passport;
        private final TechnicalChapter technical;
        private final List<ProfessionCard> cards = new ArrayList<>();
        private CardDraft card;

        Walk(Source source) {
            this.source = source;
            this.report = new Report(source.pages);
            this.general = new GeneralChapter(source, report);
            this.passport = new PassportChapter(source, report);
            this.technical = new TechnicalChapter(source, report);
        }

        void take(Occurrence occurrence) {
            sift(occurrence);
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
                open(occurrence);
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
            card = new CardDraft(source, report, cards.size() + 1, occurrence.value);
        }

        private void close() {
            if (card != null) {
                cards.add(card.done());
                card = null;
            }
        }

        Reading done() {
            close();
            StandardDocument document = new StandardDocument(
                    source.language,
                    null,
                    passport.title(),
                    passport.code(),
                    List.copyOf(passport.oked),
                    null,
                    List.of(),
                    general.scope(),
                    List.copyOf(general.terms),
                    List.copyOf(general.abbreviations),
                    passport.summary(),
                    List.copyOf(passport.listedCards),
                    List.copyOf(cards),
                    technical.done(),
                    List.of());
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
            return report.reading(document, source.labelTexts);
        }
    }
}
