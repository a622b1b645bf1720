package kz.kasip.cards.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import kz.kasip.cards.testsupport.ServiceTest;
import org.junit.jupiter.api.Test;

/** A register of 100,000 abilities is exported without being held. */
@QuarkusTest
class LargeExportTest extends ServiceTest {
    private static final long MEBIBYTE = 1 << 20;
    private static final long EVERY = 20 * MEBIBYTE;

    /** 500 standards of two cards, each with 100 abilities of about 1,000 letters. */
    private static final List<String> REGISTER = List.of("""
            insert into standard_version (code, version, status, effective_from, revision, digest, held)
            select 'A0111' || 1000 + n, 1, 'PUBLISHED', '2024-01-01', 1, 'd', true from generate_series(1, 500) n""", """
            insert into card_revision (code, version, revision, digest, language)
            select code, 1, 1, 'd', 'ru' from standard_version""", """
            insert into card (id, code, version, revision, number, card_id, serial, ork_level, title_text, body)
            select row_number() over (), v.code, 1, 1, n, v.code || '-0' || n, n, 4, 'садовник ' || v.code, jsonb_build_object(
                'number', n, 'title', jsonb_build_object('ru', 'Садовник ' || v.code), 'orkLevel', 4,
                'functions', jsonb_build_array(jsonb_build_object('number', 1, 'kind', 'MANDATORY', 'skills',
                    jsonb_build_array(jsonb_build_object('number', 1, 'abilities', items.abilities)))))
            from standard_version v, generate_series(1, 2) n, (
                select jsonb_agg(jsonb_build_object('number', a, 'text',
                    jsonb_build_object('ru', repeat('поливать дерево ' || a || ' ', 50)))) as abilities
                from generate_series(1, 100) a) items""");

    @Inject
    Snapshot snapshot;

    @Inject
    ItemTable items;

    @Inject
    CardLines lines;

    @Test
    void theHeapStaysFlat() throws Exception {
        REGISTER.forEach(database::execute);
        for (Export export : List.of(items, lines)) {
            var counted = new Counted();
            long before = used();
            snapshot.during(() -> {
                export.write(counted);
                return null;
            });
            assertThat(counted.bytes).as(export.name()).isGreaterThan(100 * MEBIBYTE);
            assertThat(counted.heaps)
                    .as(export.name() + " from " + before)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(heap -> assertThat(heap - before).isLessThan(30 * MEBIBYTE));
        }
    }

    /** Forgets what is written, and looks at the heap now and again. */
    private static final class Counted extends OutputStream {
        private final List<Long> heaps = new ArrayList<>();
        private long bytes;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            if (bytes / EVERY != (bytes + length) / EVERY) {
                heaps.add(used());
            }
            bytes += length;
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
