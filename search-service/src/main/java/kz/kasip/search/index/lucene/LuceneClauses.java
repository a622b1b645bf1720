package kz.kasip.search.index.lucene;

import java.util.List;
import kz.kasip.search.index.Clause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Clauses as queries of Lucene. */
final class LuceneClauses {
    private LuceneClauses() {}

    static Query query(Clause clause) {
        return switch (clause) {
            case Clause.Term(var field, var term) -> new TermQuery(new org.apache.lucene.index.Term(field, term));
            case Clause.Near(var field, var term, var edits, var prefix) ->
                new FuzzyQuery(
                        new org.apache.lucene.index.Term(field, term), edits, prefix, Clause.Near.MOST_TERMS, true);
            case Clause.Prefix(var field, var prefix) ->
                new PrefixQuery(new org.apache.lucene.index.Term(field, prefix));
            case Clause.Phrase(var field, var terms) -> new PhraseQuery(field, terms.toArray(String[]::new));
            case Clause.Weighted(var inner, var weight) -> new BoostQuery(query(inner), weight);
            case Clause.Constant(var inner, var score) -> new BoostQuery(new ConstantScoreQuery(query(inner)), score);
            case Clause.Best(var clauses, var tie) -> new DisjunctionMaxQuery(queries(clauses), tie);
            case Clause.Sum(var clauses, var enough) -> sum(clauses, enough);
            case Clause.All(var clauses) -> all(clauses).build();
            case Clause.Of(var field, var values) ->
                new BooleanQuery.Builder()
                        .add(
                                new TermInSetQuery(
                                        field,
                                        values.stream().map(BytesRef::new).toList()),
                                Occur.FILTER)
                        .build();
            case Clause.Not(var from, var excluded) -> not(from, excluded);
        };
    }

    private static List<Query> queries(List<Clause> clauses) {
        return clauses.stream().map(LuceneClauses::query).toList();
    }

    private static Query sum(List<Clause> clauses, int enough) {
        if (enough > clauses.size()) {
            return new MatchNoDocsQuery();
        }
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough);
        clauses.forEach(clause -> query.add(query(clause), Occur.SHOULD));
        return query.build();
    }

    private static BooleanQuery.Builder all(List<Clause> clauses) {
        var query = new BooleanQuery.Builder();
        clauses.forEach(clause -> query.add(query(clause), Occur.MUST));
        return query;
    }

    private static Query not(Clause from, List<Clause> excluded) {
        var query = all(List.of(from));
        excluded.forEach(clause -> query.add(query(clause), Occur.MUST_NOT));
        return query.build();
    }
}
