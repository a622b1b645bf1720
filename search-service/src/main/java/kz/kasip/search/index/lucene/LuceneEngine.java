package kz.kasip.search.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.CardRef;
import kz.kasip.search.index.Engine;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Found;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.PassageBuilder;
import kz.kasip.search.index.PassageText;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.lucene.window.Least;
import kz.kasip.search.index.lucene.window.NearTerms;
import kz.kasip.search.index.lucene.window.Part;
import kz.kasip.search.index.lucene.window.Parts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Runs questions on a Lucene index in this process. */
public final class LuceneEngine implements Engine {
    private final SearchMapping mapping;
    private final Views views = new Views();
    private final NearTerms near = new NearTerms();

    /** What is shown; nobody asked yet while there is no view of it. */
    private InForce shown = InForce.NOTHING;

    private volatile View view;

    public LuceneEngine(SearchMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public Answer ask(Question question, InForce versions) {
        View now = use();
        try {
            Verdicts verdicts = new Verdicts(now, question, versions);
            Hits hits = new Hits(now, question);
            FixedBitSet places = places(now, verdicts, hits, question);
            List<Found> found = new ArrayList<>();
            for (Hits.Hit hit : hits.from(question.start())) {
                found.add(found(now, verdicts, hit, question.collapsed()));
            }
            if (places == null) {
                return new Answer(found, found.size(), Map.of());
            }
            Counts counts = new Counts(now, verdicts, question).of(places);
            return new Answer(found, counts.total(), counts.facets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            giveBack(now);
        }
    }

    private FixedBitSet places(View view, Verdicts verdicts, Hits hits, Question question) throws IOException {
        Least least = new Least();
        Parts parts = new Parts(view.searcher(), view.lookups(), view.lengths(), near, least);
        Matches matches = new Matches(view, verdicts, hits, least, question.counted());
        Optional<Part> part = parts.of(question.clause(), question.start() + question.limit() > 0, question.counted());
        if (part.isPresent()) {
            matches.take(part.get());
        }
        return matches.places();
    }

    private static Found found(View view, Verdicts verdicts, Hits.Hit hit, boolean collapsed) throws IOException {
        var document = view.searcher().storedFields().document(hit.doc(), Set.of(Fields.SHOWN));
        PassageText shown = PassageBuilder.read(document.get(Fields.SHOWN));
        List<CardRef> own = shown.cards();
        List<CardRef> all = collapsed ? cards(view, verdicts, hit) : List.of();
        return new Found(shown, hit.score(), all.isEmpty() ? own : all);
    }

    private static List<CardRef> cards(View view, Verdicts verdicts, Hits.Hit hit) {
        Set<String> refs = new TreeSet<>();
        int place = view.placeOf(hit.doc());
        while (place > 0 && view.textAt(place - 1) == hit.text()) {
            place--;
        }
        for (; place < view.places() && view.textAt(place) == hit.text(); place++) {
            int profile = view.profileAt(place);
            String ref = view.profiles()[profile].cardRef();
            if (ref != null && verdicts.isSeen(profile)) {
                refs.add(ref);
            }
        }
        return refs.stream().limit(Found.MOST_CARDS).map(CardRef::of).toList();
    }

    @Override
    public Set<String> known(String field, Collection<String> terms) {
        View now = use();
        try {
            Set<String> occurring = new HashSet<>();
            for (String term : terms) {
                if (now.lookups().has(new Term(field, term))) {
                    occurring.add(term);
                }
            }
            return occurring;
        } finally {
            giveBack(now);
        }
    }

    /** Reads anew, so that what was written before is found from now on; while nobody asks there is nothing to read for. */
    @Override
    public synchronized void show(InForce versions) {
        if (view != null) {
            refresh(versions);
        }
        shown = versions;
    }

    @Override
    public synchronized void prepare() {
        if (view == null) {
            refresh(shown);
        }
    }

    @Override
    public void compact() {
        var workspace = mapping.scope(Passage.class).workspace();
        workspace.mergeSegments();
        workspace.refresh();
    }

    /** The newest view, also where a question began before what it shows. */
    private View use() {
        View now = view;
        while (now == null || !now.reader().tryIncRef()) {
            prepare();
            now = view;
        }
        return now;
    }

    private void refresh(InForce versions) {
        View before = view;
        view = read(versions);
        if (before != null) {
            giveBack(before);
        }
    }

    private View read(InForce versions) {
        IndexReader reader =
                mapping.scope(Passage.class).extension(LuceneExtension.get()).openIndexReader();
        View read = null;
        try {
            read = views.of(reader, versions);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (read == null) {
                giveBack(reader);
            }
        }
    }

    private static void giveBack(View used) {
        giveBack(used.reader());
    }

    private static void giveBack(IndexReader used) {
        try {
            used.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (view != null) {
            giveBack(view);
            view = null;
        }
    }
}
