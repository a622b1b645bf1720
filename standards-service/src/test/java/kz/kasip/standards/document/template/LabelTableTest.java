package kz.kasip.standards.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.kasip.standards.document.reading.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelTableTest {

    private final LabelFinder finder = new LabelFinder();

    @ParameterizedTest
    @EnumSource
    void everyLabelIsFoundHoweverItIsPrinted(Label label) {
        assertThat(label.wordings()).isNotEmpty();
        for (String wording : label.wordings()) {
            String printed = wording.replace("#", "7");
            assertThat(found(printed + ":")).isEqualTo(label);
            assertThat(found(printed.toUpperCase(Locale.ROOT) + " :")).isEqualTo(label);
            int space = printed.indexOf(' ');
            if (space > 0) {
                assertThat(found(printed.substring(0, space), printed.substring(space + 1) + ":"))
                        .isEqualTo(label);
            }
        }
    }

    private Label found(String... lines) {
        List<Block> blocks =
                Arrays.stream(lines).map(line -> new Block(line, 1, null)).toList();
        LabelFinder.Match match = finder.at(blocks, 0, 0);
        return match == null || match.end() != LabelFinder.End.COLON ? null : match.label();
    }
}
