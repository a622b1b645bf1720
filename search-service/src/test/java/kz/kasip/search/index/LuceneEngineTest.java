package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kasip.search.index.lucene.window.Window;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends EngineContract {
    @TempDir
    static Path folder;

    @Override
    Map<String, String> settings() {
        return Map.of("kasip.search.directory", folder.toString());
    }

    /** What windows, segments and deleted documents there are is looked up: engines put segments together as they like. */
    @Test
    void manyWindowsOfSeveralSegmentsAreAnsweredAsByTheBookWhateverWasDeleted() throws IOException {
        RandomIndex chance = new RandomIndex(3, 200);
        List<Passage> passages = chance.passages();
        VersionKey gone = new VersionKey("J62012902", 1, 2);
        List<Passage> removed = new RandomIndex(4, 30).passages(gone);
        List<Passage> replaced = new RandomIndex(5, 20).passages();
        Map<String, Passage> atFirst = new LinkedHashMap<>();
        passages.subList(0, 4400).forEach(passage -> atFirst.put(passage.id, passage));
        replaced.stream().filter(old -> atFirst.containsKey(old.id)).forEach(old -> atFirst.put(old.id, old));
        removed.forEach(passage -> atFirst.put(passage.id, passage));
        Generation filled = fill(chance.versions(), generation -> {
            generation.write(List.copyOf(atFirst.values()));
            generation.compact();
            generation.write(passages.subList(4400, 4600));
            generation.write(Stream.concat(
                            replaced.stream().map(old -> same(passages, old)),
                            passages.subList(4600, passages.size()).stream())
                    .toList());
            generation.remove(gone.toString());
        });
        List<Passage> counted = new ArrayList<>(passages);
        try (var directory = FSDirectory.open(folder.resolve(filled.name()).resolve(Passage.INDEX));
                var reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves())
                    .hasSizeGreaterThan(2)
                    .anyMatch(segment -> segment.reader().maxDoc() > 2 * Window.SIZE);
            assertThat(reader.numDocs()).isEqualTo(passages.size());
            for (LeafReaderContext segment : reader.leaves()) {
                deleted(segment.reader()).forEach(id -> counted.add(atFirst.get(id)));
            }
        }
        assertThat(counted).hasSizeGreaterThan(passages.size() + 150);
        ask(30, chance, new NaiveIndex(passages, chance.versions(), counted));
    }

    private static Passage same(List<Passage> passages, Passage old) {
        return passages.stream()
                .filter(passage -> passage.id.equals(old.id))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the deleted documents that are not cleared away yet. */
    private static List<String> deleted(LeafReader segment) throws IOException {
        List<String> ids = new ArrayList<>();
        SortedSetDocValues keys = DocValues.getSortedSet(segment, Fields.ID);
        while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (segment.getLiveDocs() != null && !segment.getLiveDocs().get(keys.docID())) {
                ids.add(keys.lookupOrd(keys.nextOrd()).utf8ToString());
            }
        }
        return ids;
    }

    @Test
    void moreLeavesThanAgreedAreRefused() {
        fill(List.of(), InForce.NOTHING);
        List<Clause> many = IntStream.rangeClosed(0, Clause.MOST_LEAVES)
                .<Clause>mapToObj(i -> new Clause.Term(STEMS, "архив" + i))
                .toList();
        assertThatThrownBy(() -> index.ask(Question.of(new Clause.Sum(many, 1), 1)))
                .isInstanceOf(QuestionRefused.class);
    }
}
