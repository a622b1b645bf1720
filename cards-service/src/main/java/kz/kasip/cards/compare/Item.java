package kz.kasip.cards.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.cards.compare.wording.Likeness;
import kz.kasip.cards.compare.wording.Wording;

/**
 * A text of one side, taken apart.
 *
 * @param index in the caller's list
 * @param key what equal texts of the same languages have in common
 */
record Item(int index, int place, String key, Map<String, Wording> wordings) {
    /** The same whichever order the caller's list has, as far as places allow. */
    static final Comparator<Item> ORDER =
            Comparator.comparing(Item::key).thenComparingInt(Item::place).thenComparingInt(Item::index);

    /** The texts that say anything. */
    static List<Item> of(List<Text> texts) {
        List<Item> items = new ArrayList<>(texts.size());
        for (int index = 0; index < texts.size(); index++) {
            Map<String, Wording> wordings = Wording.of(texts.get(index).text());
            if (!wordings.isEmpty()) {
                items.add(new Item(index, texts.get(index).place(), keyOf(wordings), wordings));
            }
        }
        return items;
    }

    private static String keyOf(Map<String, Wording> wordings) {
        return wordings.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().key())
                .collect(Collectors.joining("\n"));
    }

    /** Whether they are equal in a language of both and differ in none. */
    boolean equalTo(Item other) {
        List<String> shared = shared(other);
        return !shared.isEmpty()
                && shared.stream()
                        .allMatch(language -> wordings.get(language)
                                .key()
                                .equals(other.wordings.get(language).key()));
    }

    /** How alike they are on the average of the languages of both. */
    double likeness(Item other) {
        return shared(other).stream()
                .mapToDouble(language -> Likeness.of(wordings.get(language), other.wordings.get(language)))
                .average()
                .orElse(0);
    }

    private List<String> shared(Item other) {
        return wordings.keySet().stream().filter(other.wordings::containsKey).toList();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
