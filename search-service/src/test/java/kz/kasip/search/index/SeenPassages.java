package kz.kasip.search.index;

import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Counts what searches see. */
public final class SeenPassages {
    private SeenPassages() {}

    /** How many more passages are seen than there should be, of the versions that are to be seen in this moment. */
    public static long tooMany(ServingIndex index, ToLongFunction<InForce> expected) {
        return index.run((generation, versions) -> {
            Clause all = new Clause.Of(Fields.VERSION_KEY, versions.versionKeys());
            Question question =
                    new Question(all, Filters.NONE, Optional.empty(), Order.RELEVANCE, 0, 1, false, Set.of());
            return generation.engine().ask(question, versions).total() - expected.applyAsLong(versions);
        });
    }
}
