package kz.kasip.search.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.InForce;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of an index is not much more than it holds, however often its standards are published anew. */
class ViewsTest {
    private static final int PASSAGES = 1500;
    private static final int PUBLICATIONS = 12;

    private final Views views = new Views();
    private int rebuilt;

    private static Document document(String text, String version, int number) {
        Document document = new Document();
        document.add(new StringField("version", version, Field.Store.NO));
        put(document, Facet.STATUS.field(), version);
        put(document, Fields.TEXT_KEY, text);
        put(document, Fields.ID, version + "#" + number);
        put(document, Fields.CARD_REF, version + "-" + number);
        return document;
    }

    private static void put(Document document, String field, String value) {
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasReplacedIsForgotten(boolean sameTexts) throws IOException {
        try (IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig())) {
            for (int publication = 1; publication <= PUBLICATIONS; publication++) {
                View view = publish(writer, publication, sameTexts);
                assertThat(views.known().texts()).isLessThanOrEqualTo(4 * PASSAGES);
                assertThat(view.profiles().length).isLessThanOrEqualTo(4 * PASSAGES);
            }
        }
        assertThat(rebuilt).isBetween(1, PUBLICATIONS / 2);
    }

    private View publish(IndexWriter writer, int publication, boolean sameTexts) throws IOException {
        String version = "J62012901/1/" + publication;
        writer.deleteDocuments(new Term("version", "J62012901/1/" + (publication - 1)));
        for (int i = 0; i < PASSAGES; i++) {
            writer.addDocument(document(sameTexts ? "text" + i : version + i, version, i));
        }
        writer.commit();
        Known before = views.known();
        InForce versions = new InForce(LocalDate.now(), Set.of(version), Set.of());
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            View view = views.of(reader, versions);
            rebuilt += views.known() == before ? 0 : 1;
            holdsAll(view, versions);
            return view;
        }
    }

    private void holdsAll(View view, InForce versions) {
        assertThat(view.places()).isEqualTo(PASSAGES);
        byte[] statuses = view.statuses(versions, null);
        for (int place = 0; place < view.places(); place++) {
            assertThat(view.placeOf(view.docAt(place))).isEqualTo(place);
            assertThat(view.textAt(place)).isLessThan(views.known().texts());
            assertThat(statuses[view.profileAt(place)]).isEqualTo((byte) 1);
        }
    }
}
