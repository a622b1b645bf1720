package kz.kasip.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.index.Fields;
import org.hibernate.search.engine.search.common.NonStaticMetamodelScope;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.TypedSearchPredicateFactory;

/** The query of a request in the terms of the index. */
record PassageQuery(SearchRequest request, Words words, Set<String> versionKeys) {
    /** A word in a title says more of what bears it than one in a text. */
    private static final float TITLE = 2f;

    /** Who types a code wants what bears it, then what stands in that, and only then what mentions it. */
    private static final float OWN_CODE = 60f;

    private static final float CODE_AROUND = 20f;

    /** What passages have to fulfil, of which at least so many of the words are to be found. */
    PredicateFinalStep predicate(TypedSearchPredicateFactory<NonStaticMetamodelScope> f, int enough) {
        if (words.words().isEmpty() || versionKeys.isEmpty()) {
            return f.matchNone();
        }
        var query = f.bool();
        words.words().forEach(word -> query.should(word(f, word)));
        query.minimumShouldMatchNumber(enough);
        filter(query, f, Fields.VERSION_KEY, versionKeys);
        filter(query, f, Fields.KIND, request.kinds());
        filter(query, f, Fields.STANDARD, request.standards());
        filter(query, f, Fields.OKED, request.oked());
        filter(query, f, Fields.ORK_LEVEL, request.orkLevels());
        filter(
                query,
                f,
                Fields.LANGUAGE,
                request.language().map(Language::code).stream().toList());
        return query;
    }

    private static void filter(
            BooleanPredicateClausesStep<NonStaticMetamodelScope, ?> query,
            TypedSearchPredicateFactory<NonStaticMetamodelScope> f,
            String field,
            Collection<String> values) {
        if (!values.isEmpty()) {
            query.filter(f.terms().field(field).matchingAny(values));
        }
    }

    private PredicateFinalStep word(TypedSearchPredicateFactory<NonStaticMetamodelScope> f, Words.Word word) {
        var meanings = f.bool();
        if (word.code() != null) {
            meanings.should(f.match()
                    .field(Fields.CODES)
                    .matching(word.code())
                    .constantScore()
                    .boost(OWN_CODE));
            meanings.should(f.match()
                    .field(Fields.CONTEXT_CODES)
                    .matching(word.code())
                    .constantScore()
                    .boost(CODE_AROUND));
        }
        word.terms().forEach((language, terms) -> {
            if (request.language().isEmpty() || request.language().get() == language) {
                meanings.should(allOf(f, Fields.title(language), terms, TITLE));
                meanings.should(allOf(f, Fields.text(language), terms, 1f));
            }
        });
        return meanings;
    }

    private static PredicateFinalStep allOf(
            TypedSearchPredicateFactory<NonStaticMetamodelScope> f, String field, List<String> terms, float weight) {
        var all = f.bool();
        terms.forEach(term -> all.must(f.match().field(field).matching(term)));
        return all.boost(weight);
    }
}
