package kz.kasip.cards.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kasip.cards.compare.wording.Likeness;
import kz.kasip.cards.compare.wording.Wording;

/** A text of one side; it is taken apart only when it has to be, for most texts are equal as they are written. */
final class Item {
    /** The same whichever order the caller's list has, as far as places allow. */
    static final Comparator<Item> ORDER =
            Comparator.comparing(Item::key).thenComparingInt(Item::place).thenComparingInt(Item::index);

    private final int index;
    private final Text text;
    private Map<String, Wording> wordings;
    private String key;

    private Item(int index, Text text) {
        this.index = index;
        this.text = text;
    }

    /** The texts that say anything. */
    static List<Item> of(List<Text> texts) {
        List<Item> items = new ArrayList<>(texts.size());
        for (int index = 0; index < texts.size(); index++) {
            Map<String, String> text = texts.get(index).text();
            if (text.values().stream().anyMatch(written -> written != null && !written.isBlank())) {
                items.add(new Item(index, texts.get(index)));
            }
        }
        return items;
    }

    /** Its place in the caller's list. */
    int index() {
        return index;
    }

    int place() {
        return text.place();
    }

    /** What texts have in common that are written alike to the letter. */
    Map<String, String> written() {
        return text.text();
    }

    Map<String, Wording> wordings() {
        if (wordings == null) {
            wordings = Wording.of(text.text());
        }
        return wordings;
    }

    /** What equal texts of the same languages have in common. */
    String key() {
        if (key == null) {
            key = wordings().entrySet().stream()
                    .map(entry -> entry.getKey() + ":" + entry.getValue().key())
                    .collect(Collectors.joining("\n"));
        }
        return key;
    }

    /** Whether they are equal in a language of both and differ in none. */
    boolean equalTo(Item other) {
        List<String> shared = shared(other);
        return !shared.isEmpty()
                && shared.stream().allMatch(language -> keyIn(language).equals(other.keyIn(language)));
    }

    String keyIn(String language) {
        return wordings().get(language).key();
    }

    /** How alike they are on the average of the languages of both. */
    double likeness(Item other) {
        return shared(other).stream()
                .mapToDouble(language ->
                        Likeness.of(wordings().get(language), other.wordings().get(language)))
                .average()
                .orElse(0);
    }

    private List<String> shared(Item other) {
        return wordings().keySet().stream()
                .filter(other.wordings()::containsKey)
                .toList();
    }
}
