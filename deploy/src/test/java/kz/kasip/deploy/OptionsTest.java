package kz.kasip.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kz.kasip.deploy.system.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    @Test
    void optionsMayBeCombined(@TempDir Path folder) {
        assertThat(Options.parse()).isEqualTo(new Options(false, true, false, false, null));
        assertThat(Options.parse("--fresh", "--no-samples", "--keycloak", "--train", "--import", folder.toString()))
                .isEqualTo(new Options(true, false, true, true, folder));
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> Options.parse("--frehs"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--frehs");
        assertThatThrownBy(() -> Options.parse("--import")).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> Options.parse("--import", "/no/such/folder")).isInstanceOf(Failure.class);
    }
}
