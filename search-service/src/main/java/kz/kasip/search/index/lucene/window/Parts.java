package kz.kasip.search.index.lucene.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.QuestionRefused;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes the parts of one question, without what can't find anything in the index that is asked.
 *
 * @param least what scores less is not among the first hits in any case
 */
public record Parts(IndexSearcher searcher, Lookups terms, Lengths lengths, NearTerms near, Least least) {

    /** How a clause is weighed where it stands; what is not scored is only found. */
    private record Place(float weight, boolean scored, boolean outermost) {
        Place inner() {
            return new Place(weight, scored, false);
        }

        Place times(float more) {
            return new Place(weight * more, scored, false);
        }

        Place unscored() {
            return new Place(1, false, false);
        }
    }

    /**
     * A clause ready to run on a segment; none: there is nothing of the kind in the index.
     *
     * @param all whether also what is not among the first hits has to be found
     * @throws QuestionRefused when it has too many leaves
     */
    public Optional<Part> of(Clause clause, boolean scored, boolean all) {
        if (clause.leaves() > Clause.MOST_LEAVES) {
            throw new QuestionRefused("more than " + Clause.MOST_LEAVES + " leaves");
        }
        Optional<Part> part = Optional.ofNullable(part(clause, new Place(1, scored, true)));
        return all ? part : part.map(found -> found.above(new Floor(least, 0)));
    }

    /** Null: it finds nothing. */
    private Part part(Clause clause, Place at) {
        return switch (clause) {
            case Clause.Term(var field, var term) -> term(new Term(field, term), at);
            case Clause.Near(var field, var term, var edits, var prefix) ->
                queried(near.query(new Term(field, term), edits, prefix), at, Float.POSITIVE_INFINITY);
            case Clause.Prefix(var field, var prefix) ->
                queried(new PrefixQuery(new Term(field, prefix)), at, at.weight());
            case Clause.Phrase(var field, var all) -> phrase(field, all, at);
            case Clause.Weighted(var inner, var weight) -> part(inner, at.times(weight));
            case Clause.Constant(var inner, var score) -> constant(part(inner, at.unscored()), score * at.weight());
            case Clause.Best(var clauses, var tie) -> best(some(clauses, at.inner()), at.scored() ? tie : 0);
            case Clause.Sum(var clauses, var enough) -> sum(some(clauses, at.inner()), enough);
            case Clause.All(var clauses) -> all(some(clauses, at.inner()), clauses.size());
            case Clause.Of(var field, var values) -> of(field, values, at);
            case Clause.Also(var from, var adding) -> also(part(from, at.inner()), adding, at);
            case Clause.Not(var from, var excluded) -> without(part(from, at), some(excluded, at.unscored()));
        };
    }

    private List<Part> some(List<Clause> clauses, Place at) {
        List<Part> parts = new ArrayList<>();
        for (Clause clause : clauses) {
            Part part = part(clause, at);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Part term(Term term, Place at) {
        return terms.has(term) ? scoring(term, at) : null;
    }

    private Part scoring(Term term, Place at) {
        try {
            var scorer = at.scored() ? terms.scorer(term, at.weight()) : null;
            return new kz.kasip.search.index.lucene.window.Term(term, terms.of(term), lengths, scorer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Part phrase(String field, List<String> all, Place at) {
        List<Term> each = all.stream().map(term -> new Term(field, term)).toList();
        if (!each.stream().allMatch(terms::has)) {
            return null;
        }
        double most =
                each.stream().mapToDouble(term -> scoring(term, at).most()).sum();
        return queried(new PhraseQuery(field, all.toArray(String[]::new)), at, (float) most);
    }

    private Part of(String field, Iterable<String> values, Place at) {
        List<BytesRef> terms = new ArrayList<>();
        values.forEach(value -> terms.add(new BytesRef(value)));
        return new Constant(queried(new TermInSetQuery(field, terms), at.unscored(), 0), 0);
    }

    private Part queried(Query query, Place at, float most) {
        try {
            ScoreMode mode = at.scored() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
            return new Queried(searcher.createWeight(searcher.rewrite(query), mode, at.weight()), at.scored(), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part constant(Part part, float score) {
        return part == null ? null : new Constant(part, score);
    }

    private static Part best(List<Part> parts, float tie) {
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : Best.of(parts, tie);
    }

    private static Part sum(List<Part> parts, int enough) {
        return parts.isEmpty() || enough > parts.size() ? null : new Sum(parts, enough);
    }

    private static Part all(List<Part> parts, int count) {
        return count == 0 ? null : sum(parts, count);
    }

    private Part also(Part part, List<Clause> adding, Place at) {
        List<Part> others = part == null || !at.scored() ? List.of() : some(adding, at.inner());
        return others.isEmpty() ? part : new Also(part, others, at.outermost() ? least : Least.NONE);
    }

    private static Part without(Part part, List<Part> excluded) {
        return part == null || excluded.isEmpty() ? part : new Without(part, excluded);
    }
}
