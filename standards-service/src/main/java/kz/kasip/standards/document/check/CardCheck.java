package kz.kasip.standards.document.check;

import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.template.Letters;

/** What a card's head leaves out or says twice in different words. */
final class CardCheck {

    private CardCheck() {}

    static void of(ProfessionCard card, StandardDocument document, Findings findings) {
        String path = path(card);
        if (card.orkLevel() == null) {
            findings.add(Rule.MISSING_ORK_LEVEL, path + ".orkLevel", "The card has no level from 1 to 8.");
        }
        if (card.title() == null) {
            findings.add(Rule.MISSING_CARD_TITLE, path + ".title", "The card has no title.");
        }
        if (card.heading() != null && card.title() != null && !Letters.same(card.heading(), card.title())) {
            findings.add(
                    Rule.HEADING_DIFFERS,
                    path + ".title",
                    "The card's heading has another title.",
                    card.heading(),
                    mend(card, document));
        }
    }

    static String path(ProfessionCard card) {
        return "cards[" + card.number() + "]";
    }

    /** The list of cards tells which of the two is meant, where it names only one. */
    private static String mend(ProfessionCard card, StandardDocument document) {
        boolean heading = isListed(card.heading(), document);
        boolean title = isListed(card.title(), document);
        if (heading == title) {
            return null;
        }
        return title
                ? "Head the card «" + card.title() + "» too: so the list of cards names it."
                : "Call the profession «" + card.heading() + "»: so the list of cards names it.";
    }

    private static boolean isListed(String title, StandardDocument document) {
        return document.listedCards().stream().anyMatch(listed -> Letters.same(listed.title(), title));
    }
}
