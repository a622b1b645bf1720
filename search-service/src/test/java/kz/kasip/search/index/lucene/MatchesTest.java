package kz.kasip.search.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.lucene.window.Least;
import kz.kasip.search.index.lucene.window.NearTerms;
import kz.kasip.search.index.lucene.window.Parts;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first hits are the same, whether or not all else is found. */
class MatchesTest {
    private static final String VERSION = "J62012901/1/1";
    private static final InForce VERSIONS = new InForce(LocalDate.of(2026, 5, 1), Set.of(VERSION), Set.of());
    private static final String FIELD = "text";
    private static final String AROUND = "around";
    private static final int PASSAGES = 40_000;
    private static final List<String> WORDS = List.of("архив", "копия", "диск", "склад", "канал", "карта");

    private final Random random = new Random(7);
    private View view;

    @BeforeEach
    void fill() throws IOException {
        try (IndexWriter writer =
                new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int number = 0; number < PASSAGES; number++) {
                writer.addDocument(document(number));
            }
            view = new Views().of(DirectoryReader.open(writer), VERSIONS);
        }
    }

    private Document document(int number) {
        Document document = new Document();
        document.add(new TextField(FIELD, words(), Field.Store.NO));
        document.add(new TextField(AROUND, words(), Field.Store.NO));
        put(document, Facet.STATUS.field(), VERSION);
        put(document, Fields.TEXT_KEY, "text " + random.nextInt(PASSAGES / 3));
        put(document, Fields.ID, "%s#%06d".formatted(VERSION, number));
        put(document, Fields.CARD_REF, "card " + number % 100);
        return document;
    }

    private static void put(Document document, String field, String value) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString();
    }

    @Test
    void whatCanNotBeAmongTheFirstMayBeLeftOut() throws IOException {
        Clause one = new Clause.Best(
                List.of(
                        weighted(1.3f, term(AROUND, "архив")),
                        term(FIELD, "архив"),
                        weighted(0.3f, term(FIELD, "карта"))),
                0.1f);
        Clause other = new Clause.Best(List.of(term(AROUND, "диск"), term(FIELD, "склад")), 0);
        Clause together = new Clause.Phrase(AROUND, List.of("канал", "архив"));
        for (Clause clause : List.of(
                one,
                new Clause.Best(List.of(new Clause.Sum(List.of(one, other), 2), weighted(0.2f, other)), 0),
                new Clause.Sum(List.of(one, other, new Clause.Sum(List.of(together, other), 1)), 2))) {
            Question question = Question.of(clause, 10);
            assertThat(hits(question.uncounted())).isEqualTo(hits(question)).hasSize(10);
        }
    }

    private static Clause weighted(float weight, Clause clause) {
        return new Clause.Weighted(clause, weight);
    }

    private static Clause term(String field, String word) {
        return new Clause.Term(field, word);
    }

    private List<Hits.Hit> hits(Question question) throws IOException {
        Least least = new Least();
        Parts parts = new Parts(view.searcher(), view.lookups(), view.lengths(), new NearTerms(), least);
        var part = parts.of(question.clause(), true, question.counted()).orElseThrow();
        Hits hits = new Hits(view, question);
        new Matches(view, new Verdicts(view, question, VERSIONS), hits, least, question.counted()).take(part);
        return hits.from(0);
    }
}
