package kz.kasip.standards.document.translation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** One language of a standard; a strict view leaves out what that language's document does not have. */
record View(String language, boolean strict) {

    /** The base document's value, else the other's, else null. */
    static <V> V first(Map<String, V> map) {
        return map == null || map.isEmpty() ? null : map.values().iterator().next();
    }

    /** The value in this language; what is missing is null in a strict view and the other's value else. */
    <V> V of(Map<String, V> map) {
        V value = map == null ? null : map.get(language);
        return value != null || strict ? value : first(map);
    }

    /** Each document's own list: this language's, in a view that is not strict else the other's. */
    <V> List<V> list(Map<String, List<V>> map) {
        return Objects.requireNonNullElse(of(map), List.of());
    }

    List<String> texts(List<Map<String, String>> maps) {
        return maps.stream().map(this::of).filter(Objects::nonNull).toList();
    }

    /** The parts that this view has, each turned into what it is in one language. */
    <P, R> List<R> parts(List<P> parts, Function<P, List<String>> languages, Function<P, R> turn) {
        return parts.stream()
                .filter(part -> has(languages.apply(part)))
                .map(turn)
                .toList();
    }

    /** The parts that this view has; a strict one in the order of that language's document. */
    <P> List<P> inOrder(List<P> parts, Function<P, Map<String, Integer>> places) {
        return strict
                ? parts.stream()
                        .filter(part -> places.apply(part).containsKey(language))
                        .sorted(Comparator.comparing(part -> places.apply(part).get(language)))
                        .toList()
                : parts;
    }

    boolean has(List<String> languages) {
        return !strict || languages.contains(language);
    }
}
