package kz.kasip.search.index;

import java.util.Collection;
import java.util.List;

/**
 * A node of a query, the same for every engine. Leaves of text fields are scored by BM25; {@link Of} never adds to a score. A tree
 * has at most {@value #MOST_LEAVES} leaves.
 */
public sealed interface Clause {
    /** So many leaves are run at most; more are refused: by the service itself, or by a cluster by its own count. */
    int MOST_LEAVES = 1024;

    /** Passages that hold a term. */
    record Term(String field, String term) implements Clause {}

    /**
     * Passages that hold a term like the one given: at most so many edits away, the first letters alike. It is run as the
     * {@value #MOST_TERMS} likest terms that there are.
     */
    record Near(String field, String term, int edits, int prefix) implements Clause {
        /** So many terms of the index answer at most. */
        public static final int MOST_TERMS = 16;
    }

    /** Passages that hold a term with this beginning; each scores one. */
    record Prefix(String field, String prefix) implements Clause {}

    /** Passages that hold terms one right after the other. */
    record Phrase(String field, List<String> terms) implements Clause {}

    /** Another clause whose score weighs more or less. */
    record Weighted(Clause clause, float weight) implements Clause {}

    /** Another clause that scores always the same. */
    record Constant(Clause clause, float score) implements Clause {}

    /** Any of the clauses: the best one's score, and of the others' so large a part. */
    record Best(List<Clause> clauses, float tie) implements Clause {}

    /** At least so many of the clauses, and always one: their scores add up. */
    record Sum(List<Clause> clauses, int enough) implements Clause {}

    /** All of the clauses: their scores add up. */
    record All(List<Clause> clauses) implements Clause {}

    /** Passages with one of these values; scores nothing. */
    record Of(String field, Collection<String> values) implements Clause {}

    /** What a clause finds; each of the others that finds it too adds its score. */
    record Also(Clause from, List<Clause> adding) implements Clause {}

    /** What a clause finds without what any of the others does. */
    record Not(Clause from, List<Clause> excluded) implements Clause {}

    /** How many leaves are run at most. */
    default int leaves() {
        return switch (this) {
            case Near near -> Near.MOST_TERMS;
            case Term term -> 1;
            case Prefix prefix -> 1;
            case Phrase phrase -> 1;
            case Of of -> 1;
            case Weighted weighted -> weighted.clause().leaves();
            case Constant constant -> constant.clause().leaves();
            case Best best -> leaves(best.clauses());
            case Sum sum -> leaves(sum.clauses());
            case All all -> leaves(all.clauses());
            case Also also -> also.from().leaves() + leaves(also.adding());
            case Not not -> not.from().leaves() + leaves(not.excluded());
        };
    }

    /** The first of some clauses that have no more leaves together than so many. */
    static List<Clause> first(List<Clause> clauses, int mostLeaves) {
        int leaves = 0;
        for (int place = 0; place < clauses.size(); place++) {
            leaves += clauses.get(place).leaves();
            if (leaves > mostLeaves) {
                return clauses.subList(0, place);
            }
        }
        return clauses;
    }

    private static int leaves(List<Clause> clauses) {
        return clauses.stream().mapToInt(Clause::leaves).sum();
    }
}
