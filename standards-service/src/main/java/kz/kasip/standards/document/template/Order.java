package kz.kasip.standards.document.template;

import kz.kasip.standards.document.template.Label.Part;

/** The order in which a form's labels follow each other, by which a short one is told from the same word in a text. */
final class Order {

    private Order() {}

    /** Whether the label can stand after the one met last; null where none was. */
    static boolean follows(Label label, Occurrence last) {
        Part before = last == null ? Part.START : last.label.part;
        return switch (label.part) {
            case START -> last == null;
            case GENERAL -> before.ordinal() <= Part.GENERAL.ordinal();
            case PASSPORT -> before.ordinal() <= Part.PASSPORT.ordinal() || isList(label, last);
            case CARD -> label.isChapter() ? before.ordinal() <= Part.CARD.ordinal() : followsInCard(label, before);
            case EDUCATION -> label == Label.EDUCATION ? before.ofCards() : before == Part.EDUCATION;
            case FUNCTIONS -> before.ofCards() && before != Part.SKILL;
            case SKILL -> before == Part.FUNCTIONS || before == Part.SKILL;
            case RELATED -> before.ofCards() && before != Part.SKILL;
            case TECHNICAL ->
                before == Part.TECHNICAL || before.ofCards() && (label.isChapter() || before != Part.SKILL);
        };
    }

    /** Older forms have the list of cards under the heading of the cards' chapter. */
    private static boolean isList(Label label, Occurrence last) {
        return label == Label.CARD_LIST && last.label == Label.CHAPTER_CARDS;
    }

    /** Items between abilities and knowledge hold any word; what ends them is a long label. */
    private static boolean followsInCard(Label label, Part before) {
        return before == Part.PASSPORT || before.ofCards() && (before != Part.SKILL || label == Label.CARD);
    }
}
