package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.function.Function;

/** The same thing in the base document and in the other; one of them is null where it stands in one document alone. */
record Pair<T>(T base, T other) {

    boolean isWhole() {
        return base != null && other != null;
    }

    /** The lists below this pair; empty where a side is missing. */
    <L> Pair<List<L>> lists(Function<T, List<L>> of) {
        return new Pair<>(base == null ? List.of() : of.apply(base), other == null ? List.of() : of.apply(other));
    }

    /** What stands below this pair. */
    <P> Pair<P> part(Function<T, P> of) {
        return new Pair<>(base == null ? null : of.apply(base), other == null ? null : of.apply(other));
    }
}
