package kz.kasip.standards.document.translation;

import static org.assertj.core.api.Assertions.assertThat;

import kz.kasip.standards.document.Samples;
import kz.kasip.standards.document.StandardDocument;
import org.junit.jupiter.api.Test;

class BilingualStandardTest {

    private static final StandardDocument KAZAKH =
            Samples.readOwn(Samples.KAZAKH).document();

    @Test
    void aDocumentAloneComesBackAsItWas() {
        BilingualStandard alone = BilingualStandard.of(KAZAKH);

        assertThat(alone.languages()).containsExactly("kk");
        assertThat(alone.only("kk")).isEqualTo(KAZAKH);
        assertThat(alone.in("kk")).isEqualTo(KAZAKH);
    }
}
