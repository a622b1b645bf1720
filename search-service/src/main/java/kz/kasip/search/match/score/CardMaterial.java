package kz.kasip.search.match.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.PassageText;

/** A card as it is weighed: what it is called and what stands in it. */
public final class CardMaterial {
    private static final int TITLE = 2;

    private final PassageText card;
    private final Map<Language, List<String>> title;
    private final List<Item> items;
    private final Map<Language, Map<String, Integer>> terms = new EnumMap<>(Language.class);

    private CardMaterial(PassageText card, List<Item> items) {
        this.card = card;
        this.items = items;
        this.title = Item.forms(title());
        title.forEach((language, words) -> count(language, words, TITLE));
        items.forEach(item -> item.forms().forEach((language, words) -> count(language, words, 1)));
    }

    /** Puts a card together of its own passage and those of what stands in it. */
    public static CardMaterial of(PassageText card, List<PassageText> inside) {
        List<Item> items = new ArrayList<>();
        for (PassageText passage : inside) {
            if (passage.kind() != Kind.CARD) {
                items.add(Item.of(passage));
            }
        }
        return new CardMaterial(card, List.copyOf(items));
    }

    private void count(Language language, List<String> words, int weight) {
        Map<String, Integer> counts = terms.computeIfAbsent(language, key -> new HashMap<>());
        words.forEach(word -> counts.merge(word, weight, Integer::sum));
    }

    /** What is shown of it. */
    public PassageText card() {
        return card;
    }

    /** Its id. */
    public String id() {
        return card.cardId();
    }

    /** Whether it has the same title as another one, in any language. */
    public boolean isCalledLike(CardMaterial other) {
        return title.entrySet().stream().anyMatch(own -> own.getValue().equals(other.title.get(own.getKey())));
    }

    Map<String, String> title() {
        return card.title();
    }

    Map<Language, List<String>> titles() {
        return title;
    }

    List<Item> items() {
        return items;
    }

    /** All terms of its title and of what stands in it, with how often they do, by language. */
    Map<Language, Map<String, Integer>> terms() {
        return terms;
    }
}
