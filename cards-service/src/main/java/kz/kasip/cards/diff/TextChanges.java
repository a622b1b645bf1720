package kz.kasip.cards.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.kasip.cards.diff.Change.Side;
import kz.kasip.cards.diff.Change.Type;
import kz.kasip.cards.diff.Change.Words;

/** Tells how texts and values of an element differ from those of its twin. */
final class TextChanges {
    private final Element element;
    private final Consumer<Change> told;

    private TextChanges(Element element, Consumer<Change> told) {
        this.element = element;
        this.told = told;
    }

    static void tell(Element element, Consumer<Change> told) {
        TextChanges changes = new TextChanges(element, told);
        fields(element.twin.texts, element.texts).forEach(changes::text);
        fields(element.twin.values, element.values).forEach(changes::value);
    }

    private static Set<String> fields(Map<String, ?> from, Map<String, ?> to) {
        Set<String> fields = new LinkedHashSet<>(from.keySet());
        fields.addAll(to.keySet());
        return fields;
    }

    private void value(String field) {
        String from = element.twin.values.get(field);
        String to = element.values.get(field);
        if (!Objects.equals(from, to)) {
            tell(Type.CHANGED, field, Side.value(from), Side.value(to), null);
        }
    }

    private void text(String field) {
        Map<String, String> from = element.twin.texts.get(field);
        Map<String, String> to = element.texts.get(field);
        if (Objects.equals(from, to)) {
            return;
        }
        if (from == null || to == null) {
            tell(Type.CHANGED, field, Side.text(from), Side.text(to), null);
            return;
        }
        Predicate<String> reworded =
                language -> to.containsKey(language) && !to.get(language).equals(from.get(language));
        Map<String, String> before = only(from, reworded);
        if (!before.isEmpty()) {
            Map<String, String> after = only(to, before::containsKey);
            tell(Type.REWORDED, field, Side.text(before), Side.text(after), words(before, after));
        }
        Map<String, String> gone = only(from, language -> !to.containsKey(language));
        if (!gone.isEmpty()) {
            tell(Type.LANGUAGE_REMOVED, field, Side.text(gone), null, null);
        }
        Map<String, String> come = only(to, language -> !from.containsKey(language));
        if (!come.isEmpty()) {
            tell(Type.LANGUAGE_ADDED, field, null, Side.text(come), null);
        }
    }

    private static Map<String, String> only(Map<String, String> text, Predicate<String> languages) {
        Map<String, String> some = new TreeMap<>(text);
        some.keySet().removeIf(languages.negate());
        return some;
    }

    private static Map<String, List<Words>> words(Map<String, String> from, Map<String, String> to) {
        Map<String, List<Words>> words = new TreeMap<>();
        from.forEach((language, text) -> words.put(language, WordDiff.of(text, to.get(language))));
        return words;
    }

    private void tell(Type type, String field, Side from, Side to, Map<String, List<Words>> words) {
        told.accept(new Change(type, element.kind, Changes.path(element), field, element.mainText(), from, to, words));
    }
}
