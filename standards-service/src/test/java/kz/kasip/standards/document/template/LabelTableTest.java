package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.kasip.standards.document.reading.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelTableTest {

    @ParameterizedTest
    @EnumSource
    void everyLabelIsFoundHoweverItIsPrinted(Label label) {
        assertThat(label.wordings()).isNotEmpty();
        for (Wording wording : LabelTable.WORDINGS.get(label)) {
            for (Generation generation : wording.generations()) {
                everyPrintIsFound(label, wording.text().replace("#", "7"), LabelFinder.of(generation));
            }
        }
    }

    private static void everyPrintIsFound(Label label, String printed, LabelFinder finder) {
        assertThat(found(finder, printed + ":")).isEqualTo(label);
        assertThat(found(finder, printed.toUpperCase(Locale.ROOT) + " :")).isEqualTo(label);
        int space = printed.indexOf(' ');
        if (space > 0) {
            assertThat(found(finder, printed.substring(0, space), printed.substring(space + 1) + ":"))
                    .isEqualTo(label);
        }
    }

    private static Label found(LabelFinder finder, String... lines) {
        List<Block> blocks =
                Arrays.stream(lines).map(line -> new Block(line, 1, null)).toList();
        LabelFinder.Match match = finder.at(blocks, 0, 0);
        return match == null || match.end() != LabelFinder.End.COLON ? null : match.label();
    }
}
