package kz.kasip.search.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Openings;
import kz.kasip.search.index.PassageText;

/** Titles that were found, in this order, those of cards with the same one together. */
final class Titles {
    private final int most;
    private final List<Title> all = new ArrayList<>();
    private final Map<String, Title> byToken = new LinkedHashMap<>();

    Titles(int most) {
        this.most = most;
    }

    /** A title, and what bears it as far as it was met. */
    static final class Title {
        final Kind kind;
        final Map<String, String> text;
        final Set<String> tokens = new TreeSet<>();
        private final Set<String> codes = new HashSet<>();
        private final Set<String> cards = new HashSet<>();

        private Title(Kind kind, Map<String, String> text) {
            this.kind = kind;
            this.text = text;
        }

        private void isBorneBy(Found found) {
            codes.add(
                    kind == Kind.STANDARD
                            ? found.shown().standard()
                            : found.shown().groupCode());
            found.cards().forEach(card -> cards.add(card.id()));
        }

        /** The suggestion of it; of a card's the number of cards is told, where more have it than were met. */
        Suggestion suggestion(long count) {
            boolean coded = (kind == Kind.STANDARD || kind == Kind.CARD) && codes.size() == 1;
            return new Suggestion(text, kind, coded ? codes.iterator().next() : null, Math.max(count, cards.size()));
        }
    }

    /** Adds what was found, unless there are enough titles and it has none of them. */
    void add(Found found) {
        PassageText shown = found.shown();
        Map<String, String> text = shown.called();
        List<String> tokens = text.values().stream()
                .map(words -> Openings.title(Openings.mark(shown.kind()), words))
                .filter(Objects::nonNull)
                .map(token -> shown.kind() == Kind.STANDARD ? token + shown.standard() : token)
                .toList();
        Title title = tokens.stream()
                .map(byToken::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (title == null) {
            title = new Title(shown.kind(), text);
            all.add(title);
        }
        for (String token : tokens) {
            byToken.putIfAbsent(token, title);
            title.tokens.add(token);
        }
        title.isBorneBy(found);
    }

    boolean areEnough() {
        return all.size() >= most;
    }

    boolean areNone() {
        return all.isEmpty();
    }

    /** The tokens of all of them. */
    Set<String> tokens() {
        return byToken.keySet();
    }

    List<Title> first() {
        return all.subList(0, Math.min(most, all.size()));
    }
}
