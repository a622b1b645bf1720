package kz.kasip.standards.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.StandardDocument;
import kz.kasip.standards.document.StandardDocument.ListedCard;
import kz.kasip.standards.document.template.Letters;

/** Holds the passport's list of cards against the cards; the order may differ, and a line may stand for several levels. */
final class CardListCheck {

    /** A real list has a few dozen lines; beyond this many that fit no card, no line is proposed any more. */
    private static final int MOST_PAIRED = 100;

    private static final int MOST_LISTED = 1_000;

    /** A card that no line has named yet, with its title as it is compared. */
    private record Left(ProfessionCard card, String title) {}

    private final StandardDocument document;
    private final Findings findings;
    private final List<Left> left = new ArrayList<>();
    private final Map<Integer, ListedCard> unmatched = new LinkedHashMap<>();

    private CardListCheck(StandardDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    static void of(StandardDocument document, Findings findings) {
        if (document.listedCards().isEmpty() || document.listedCards().size() > MOST_LISTED) {
            return;
        }
        var check = new CardListCheck(document, findings);
        document.cards().stream()
                .filter(card -> card.title() != null)
                .forEach(card -> check.left.add(new Left(card, fold(card.title()))));
        for (int i = 0; i < document.listedCards().size(); i++) {
            check.unmatched.put(i + 1, document.listedCards().get(i));
        }
        check.match(listed -> listed.orkLevel() != null);
        check.match(listed ->
                listed.orkLevel() == null && !Levels.in(listed.levelText()).isEmpty());
        check.match(listed -> Levels.in(listed.levelText()).isEmpty());
        check.pair();
        check.report();
    }

    private void match(Predicate<ListedCard> which) {
        unmatched.entrySet().removeIf(entry -> which.test(entry.getValue()) && take(entry.getKey(), entry.getValue()));
    }

    /** Takes the cards that a line stands for; says so where some of its levels have none. */
    private boolean take(int number, ListedCard listed) {
        String title = fold(listed.title());
        Set<Integer> levels = listed.orkLevel() == null ? Levels.in(listed.levelText()) : Set.of(listed.orkLevel());
        List<Left> named = left.stream()
                .filter(card -> card.title().equals(title))
                .filter(card -> levels.isEmpty()
                        || card.card().orkLevel() != null
                                && levels.contains(card.card().orkLevel()))
                .toList();
        boolean one = listed.orkLevel() != null || levels.isEmpty() && repeats(title) > 1;
        List<Left> taken = one ? named.stream().limit(1).toList() : named;
        left.removeAll(taken);
        if (taken.size() > 0 && taken.size() < levels.size()) {
            var lines = taken.stream().map(card -> line(null, card.card())).toList();
            add(number, listed, "Not every level that the list names has a card.", String.join("; ", lines));
        }
        return !taken.isEmpty();
    }

    private long repeats(String title) {
        return unmatched.values().stream()
                .filter(listed -> fold(listed.title()).equals(title))
                .count();
    }

    /** A line that nearly fits a card that no line fits is that card's, with an error in it. */
    private void pair() {
        if (unmatched.size() > MOST_PAIRED || left.size() > MOST_PAIRED) {
            return;
        }
        unmatched.entrySet().removeIf(entry -> {
            ListedCard listed = entry.getValue();
            Left card = nearest(listed);
            if (card == null) {
                return false;
            }
            left.remove(card);
            boolean level = card.title().equals(fold(listed.title()));
            add(
                    entry.getKey(),
                    listed,
                    level ? "The card of this title has another level." : "The card is called otherwise.",
                    line(listed.printedNumber(), card.card()));
            return true;
        });
    }

    private Left nearest(ListedCard listed) {
        String title = fold(listed.title());
        List<Left> same =
                left.stream().filter(card -> card.title().equals(title)).toList();
        if (!same.isEmpty()) {
            return same.getFirst();
        }
        List<Left> level = left.stream()
                .filter(card ->
                        listed.orkLevel() == null || Objects.equals(card.card().orkLevel(), listed.orkLevel()))
                .filter(card -> !card.title().isEmpty())
                .toList();
        return Wording.nearest(
                        listed.title(),
                        level.stream().map(card -> card.card().title()).toList())
                .flatMap(near -> level.stream()
                        .filter(card -> card.card().title().equals(near))
                        .findFirst())
                .orElse(null);
    }

    private void report() {
        unmatched.forEach((number, listed) -> add(number, listed, "No card has this title and level.", null));
        for (Left card : left) {
            findings.add(
                    Rule.CARD_LIST_DIFFERS,
                    CardCheck.path(card.card()),
                    "The list of cards does not name this card.",
                    card.card().title(),
                    "Add the line «" + line(null, card.card()) + "» to the list of cards.");
        }
    }

    private void add(int number, ListedCard listed, String message, String line) {
        String text = listed.levelText() == null ? listed.title() : listed.title() + " – " + listed.levelText();
        findings.add(
                Rule.CARD_LIST_DIFFERS,
                "listedCards[" + number + "]",
                message,
                text,
                line == null ? null : "Write «" + line + "» in the list of cards.");
    }

    /** The line of the list that a card should have, in the document's language. */
    private String line(Integer number, ProfessionCard card) {
        String begin = (number == null ? "" : number + ") ") + card.title();
        if (card.orkLevel() == null) {
            return begin;
        }
        return "kk".equals(document.language())
                ? begin + " – СБШ-нің " + card.orkLevel() + "-деңгейі"
                : begin + " – " + card.orkLevel() + " уровень ОРК";
    }

    private static String fold(String title) {
        return title == null ? "" : Letters.fold(title);
    }
}
