package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Engine;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.PassageBuilder;
import kz.kasip.search.index.Question;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopFieldDocs;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Runs questions on a Lucene index in this process. */
public final class LuceneEngine implements Engine {
    private final SearchMapping mapping;

    public LuceneEngine(SearchMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Answer ask(Question question, InForce versions) {
        try (IndexReader reader = open()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<Clause> all = new ArrayList<>();
            all.add(question.clause());
            all.add(new Clause.Of(
                    Fields.VERSION_KEY,
                    question.filters().seen().stream()
                            .flatMap(status -> versions.on(question.asOf().orElse(null), status).stream())
                            .toList()));
            for (Facet facet : Facet.values()) {
                Collection<String> values = question.filters().values(facet);
                if (!values.isEmpty()) {
                    all.add(new Clause.Of(Filters.field(facet), values));
                }
            }
            Sort sort = new Sort(SortField.FIELD_SCORE, new SortedSetSortField(Fields.ID, false));
            TopFieldDocs top = searcher.search(
                    LuceneClauses.query(new Clause.All(all)),
                    Math.max(1, question.start() + question.limit()),
                    sort,
                    true);
            List<Found> found = new ArrayList<>();
            for (int i = question.start(); i < top.scoreDocs.length; i++) {
                ScoreDoc hit = top.scoreDocs[i];
                String stored = searcher.storedFields()
                        .document(hit.doc, Set.of(Fields.SHOWN))
                        .get(Fields.SHOWN);
                var shown = PassageBuilder.read(stored);
                found.add(new Found(shown, hit.score, shown.cards() == null ? List.of() : shown.cards()));
            }
            return new Answer(found, top.totalHits.value, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> known(String field, Collection<String> terms) {
        try (IndexReader reader = open()) {
            Set<String> known = new HashSet<>();
            for (String term : terms) {
                if (reader.docFreq(new Term(field, term)) > 0) {
                    known.add(term);
                }
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndexReader open() {
        return mapping.scope(Passage.class).extension(LuceneExtension.get()).openIndexReader();
    }
}
