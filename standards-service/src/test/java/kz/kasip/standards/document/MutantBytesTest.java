package kz.kasip.standards.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever becomes of a document's bytes, they give a document or a refusal, in time. */
class MutantBytesTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void bytesGiveADocumentOrARefusal(@ForAll long seed) {
        Random random = new Random(seed);
        List<Mutants.Document> documents = Mutants.all();
        for (int i = 0; i < Mutants.TIMES; i++) {
            Mutants.Document document = documents.get(random.nextInt(documents.size()));
            byte[] other = documents.get(random.nextInt(documents.size())).bytes();
            byte[] mutant = ByteMutants.of(document.bytes(), other, random);
            String name = document.name() + ", mutant " + i + " of seed " + seed;
            assertTimeoutPreemptively(LIMIT, () -> read(mutant, name), name);
        }
    }

    private static void read(byte[] mutant, String name) {
        try {
            assertThat(DocumentReading.read(mutant, name).document()).as(name).isNotNull();
        } catch (DocumentRefused refused) {
            assertThat(refused.getMessage()).as(name).isNotBlank();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bad) {
            throw new AssertionError(name, bad);
        }
    }
}
