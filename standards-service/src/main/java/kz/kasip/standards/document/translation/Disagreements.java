package kz.kasip.standards.document.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.kasip.standards.document.Finding;
import kz.kasip.standards.document.check.Rule;
import kz.kasip.standards.document.template.Persons;

/** Where two documents do not agree, as findings with both sides. */
final class Disagreements {

    private static final Map<String, String> NAMES = Map.of("kk", "Kazakh", "ru", "Russian");
    private static final int MOST_FINDINGS = 5_000;

    private final Languages languages;
    private final List<Finding> findings = new ArrayList<>();

    Disagreements(Languages languages) {
        this.languages = languages;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A value that both documents give must be the same; {@code what} begins the sentence. */
    <V> void value(String path, String what, Pair<V> values, Function<V, ?> comparable) {
        if (values.isWhole() && !Objects.equals(comparable.apply(values.base()), comparable.apply(values.other()))) {
            warn(
                    path,
                    what + " differs: " + values.base() + " in " + base() + ", " + values.other() + " in " + other()
                            + ".",
                    null,
                    sides(values.base().toString(), values.other().toString()));
        }
    }

    <V> void value(String path, String what, Pair<V> values) {
        value(path, what, values, Function.identity());
    }

    /** Codes differ when more than their signs does. */
    void code(String path, String what, Pair<String> codes) {
        value(path, what, codes, Codes::plain);
    }

    /** What tells a card must be told on both sides or on none. */
    void told(String path, String what, Pair<?> values) {
        if (!values.isWhole() && (values.base() != null || values.other() != null)) {
            boolean inBase = values.base() != null;
            String value = (inBase ? values.base() : values.other()).toString();
            warn(
                    path,
                    what + " stands in " + (inBase ? base() : other()) + " alone: " + value + ".",
                    null,
                    inBase ? sides(value, null) : sides(null, value));
        }
    }

    /** Lists must have as many entries each; the finding quotes both and what has no counterpart. */
    <T> void count(String path, String what, Pair<List<T>> lists, List<Pair<T>> pairs, Function<T, String> text) {
        int base = lists.base().size();
        int other = lists.other().size();
        List<String> alone = pairs.stream()
                .filter(pair -> !pair.isWhole())
                .map(pair -> quoted(text.apply(pair.base() == null ? pair.other() : pair.base())))
                .toList();
        if (alone.isEmpty() && base == other) {
            return;
        }
        String counts = base == other
                ? what + ": " + base + " in each language, but they hardly say the same"
                : what + ": " + base + " in " + base() + ", " + other + " in " + other();
        warn(
                path,
                counts + (alone.isEmpty() ? "." : "; without counterpart: " + alone.size() + "."),
                alone.isEmpty() ? null : String.join("\n", alone),
                sides(lines(lists.base(), text), lines(lists.other(), text)));
    }

    /** What is paired should stand in the same order; the finding quotes both lists. */
    <T> void order(String path, String what, Pair<List<T>> lists, List<Pair<T>> pairs, Function<T, String> text) {
        List<Integer> places = pairs.stream()
                .filter(Pair::isWhole)
                .map(pair -> lists.other().indexOf(pair.other()))
                .toList();
        if (!places.equals(places.stream().sorted().toList())) {
            warn(
                    path,
                    what + " stand in another order in " + other() + ".",
                    null,
                    sides(lines(lists.base(), text), lines(lists.other(), text)));
        }
    }

    /** Numbers and Latin words with digits must be the same in both texts. */
    void numbers(String path, Pair<String> texts) {
        if (!texts.isWhole()) {
            return;
        }
        var base = Words.of(texts.base()).numbers();
        var other = Words.of(texts.other()).numbers();
        if (!base.isEmpty() && !other.isEmpty() && !Objects.equals(sorted(base), sorted(other))) {
            warn(
                    path,
                    "The numbers in the text differ: " + sorted(base) + " in " + base() + ", " + sorted(other) + " in "
                            + other() + ".",
                    null,
                    sides(texts.base(), texts.other()));
        }
    }

    /** A card that no card of the other document answers to. */
    void missing(String path, String title, Pair<?> card) {
        boolean inBase = card.base() != null;
        warn(
                path,
                "The card stands in " + (inBase ? base() : other()) + " alone: no card in "
                        + (inBase ? other() : base()) + " is surely the same.",
                title,
                inBase ? sides(title, null) : sides(null, title));
    }

    /** A difference with what each side says; {@code text} is what has no counterpart, or null. */
    void warn(String path, String message, String text, Map<String, String> sides) {
        if (findings.size() < MOST_FINDINGS) {
            Finding finding = Finding.of(Rule.TRANSLATION_MISMATCH, path, message);
            boolean personal = sides.values().stream().anyMatch(Persons::isPersonal);
            findings.add(
                    personal ? finding.withoutText() : finding.with(text, null).between(sides));
        } else if (findings.size() == MOST_FINDINGS) {
            String more = "The documents differ in more than " + MOST_FINDINGS + " places; the rest is not listed.";
            findings.add(Finding.of(Rule.TRANSLATION_MISMATCH, "cards", more));
        }
    }

    Map<String, String> sides(String base, String other) {
        Map<String, String> sides = new TreeMap<>();
        sides.put(languages.base(), base);
        sides.put(languages.other(), other);
        sides.values().removeIf(Objects::isNull);
        return sides;
    }

    private static <T> String lines(List<T> list, Function<T, String> text) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> i + 1 + ". " + quoted(text.apply(list.get(i))))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> sorted(List<String> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static String quoted(String text) {
        return text == null ? "—" : text;
    }

    private String base() {
        return NAMES.getOrDefault(languages.base(), languages.base());
    }

    private String other() {
        return NAMES.getOrDefault(languages.other(), languages.other());
    }
}
