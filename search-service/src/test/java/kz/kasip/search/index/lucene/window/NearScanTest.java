package kz.kasip.search.index.lucene.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Terms are compared with the same result that Lucene's automata come to. */
class NearScanTest {
    private static final String FIELD = "word";
    private static final int TERMS = 4000;
    private static final int ASKED = 300;
    private static final int LONGEST = 9;
    private static final String LETTERS = "абққ\uD83D\uDE00z";

    private final Random random = new Random(11);

    private String word() {
        int[] letters = LETTERS.codePoints().toArray();
        return random.ints(1L + random.nextInt(LONGEST), 0, letters.length)
                .map(place -> letters[place])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void findsWhatAutomataFind() throws IOException {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig())) {
            TreeSet<String> words = new TreeSet<>();
            while (words.size() < TERMS) {
                words.add(word());
            }
            for (String word : words) {
                Document document = new Document();
                document.add(new StringField(FIELD, word, Field.Store.NO));
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                Terms terms = MultiTerms.getTerms(reader, FIELD);
                int found = 0;
                for (int asked = 0; asked < ASKED; asked++) {
                    found += compare(terms, word(), 1 + asked % 2, asked % 3);
                }
                assertThat(found).isGreaterThan(ASKED);
            }
        }
    }

    private static int compare(Terms terms, String word, int edits, int prefix) throws IOException {
        Map<String, Float> expected = weighed(new FuzzyTermsEnum(terms, new Term(FIELD, word), edits, prefix, true));
        assertThat(weighed(new NearScan(terms.iterator(), word, edits, prefix)))
                .as("%s, %d edits behind %d", word, edits, prefix)
                .isEqualTo(expected);
        return expected.size();
    }

    private static Map<String, Float> weighed(TermsEnum terms) throws IOException {
        Map<String, Float> weighed = new TreeMap<>();
        BoostAttribute boost = terms.attributes().addAttribute(BoostAttribute.class);
        for (var term = terms.next(); term != null; term = terms.next()) {
            weighed.put(term.utf8ToString(), boost.getBoost());
        }
        return weighed;
    }
}
