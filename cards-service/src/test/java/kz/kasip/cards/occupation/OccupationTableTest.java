package kz.kasip.cards.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kz.kasip.cards.problem.Invalid;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OccupationTableTest {
    private static final Path OFFICIAL = Path.of("../../shared/classifiers/nkz.csv");

    @Property(tries = 300)
    void anyBytesAreATableOrAreRefused(@ForAll byte[] bytes) {
        readsOrRefuses(bytes);
    }

    @Property(tries = 500)
    void anyTextUnderTheRightHeadIsATableOrIsRefused(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({',', '"', '\n', '\r', '-', ' ', 'ж'})
                    @CharRange(from = '0', to = '9')
                    String text) {
        readsOrRefuses(("code,level,parent_code,name_ru,name_kk\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theOfficialTableIsReadWhole() throws IOException {
        assumeTrue(Files.exists(OFFICIAL));
        assertThat(OccupationTable.read(Files.readAllBytes(OFFICIAL), Set.of())).hasSize(14_094);
    }

    private static void readsOrRefuses(byte[] csv) {
        assertThatCode(() -> {
                    try {
                        OccupationTable.read(csv, Set.of());
                    } catch (Invalid refused) {
                        assertThat(refused.violations()).isNotEmpty();
                    }
                })
                .doesNotThrowAnyException();
    }
}
