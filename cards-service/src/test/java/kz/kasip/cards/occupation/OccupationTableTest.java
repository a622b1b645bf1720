package kz.kasip.cards.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import kz.kasip.cards.problem.Invalid;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class OccupationTableTest {
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
