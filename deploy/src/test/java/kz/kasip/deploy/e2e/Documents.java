package kz.kasip.deploy.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that the journeys hand in. */
final class Documents {
    /** Real documents; they are not part of the repository. */
    static final Path REAL = RunningKasip.ROOT.resolve("../shared/standards").normalize();

    private static final Path SAMPLES = RunningKasip.ROOT.resolve("deploy/samples");

    private Documents() {}

    static boolean realOnesAreHere() {
        return Files.isDirectory(REAL);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] sample(String name) {
        return bytes(SAMPLES.resolve(name));
    }

    static String sampleText(String name) {
        return new String(sample(name), StandardCharsets.UTF_8);
    }

    /** The Kazakh sample under a serial of its own, so that each attempt has a standard of its own. */
    static byte[] sampleAs(String code) {
        return sampleText("J62012901.kk.txt").replace("J62012901", code).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as another version, whose summary says which. */
    static byte[] sampleAs(String code, int version) {
        return new String(sampleAs(code), StandardCharsets.UTF_8)
                .replace("1-нұсқа", version + "-нұсқа")
                .replace("көмектесу.", "көмектесу, " + version + "-басылым.")
                .getBytes(StandardCharsets.UTF_8);
    }
}
