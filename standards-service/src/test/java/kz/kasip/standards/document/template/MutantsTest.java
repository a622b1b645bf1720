package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.Mutants;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.DocumentFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever becomes of a document's paragraphs and cells, their text is in a field or a finding. */
class MutantsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final List<List<Block>> DOCUMENTS = Mutants.all().stream()
            .map(document -> DocumentFormat.of(document.bytes()).blocks(document.bytes()))
            .toList();

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void noTextOfAMutantIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < Mutants.TIMES; i++) {
            int which = random.nextInt(DOCUMENTS.size());
            List<Block> others = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
            List<Block> mutant = BlockMutants.of(DOCUMENTS.get(which), others, random);
            String name = Mutants.all().get(which).name() + ", mutant " + i + " of seed " + seed;
            assertTimeoutPreemptively(LIMIT, () -> read(mutant, name), name);
        }
    }

    private static void read(List<Block> mutant, String name) {
        try {
            Reading reading = Templates.read(mutant);
            assertThat(Coverage.lost(mutant, reading)).as(name).isEmpty();
            assertThat(Coverage.notForm(reading)).as(name).isEmpty();
        } catch (DocumentRefused refused) {
            assertThat(refused.getMessage()).as(name).isNotBlank();
        }
    }
}
