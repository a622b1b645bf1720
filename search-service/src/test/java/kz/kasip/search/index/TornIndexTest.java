package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file of the index, opening the index tells. */
class TornIndexTest {
    private interface Damage {
        byte[] to(byte[] content);
    }

    @TempDir
    Path folder;

    private Generations generations;
    private String name;

    @BeforeEach
    void fill() {
        generations = new GivenConfig(folder).generations();
        Generation generation = generations.create();
        name = generation.name();
        VersionKey version = new VersionKey("J62012900", 1, 1);
        generation.write(
                IntStream.range(0, 60).mapToObj(i -> passage(version, i)).toList());
        generation.keep(Map.of("cursor:standards", "epoch:7"));
        // Files of removed passages, too
        generation.write(List.of(passage(version, 3)));
        generation.close();
    }

    private static Passage passage(VersionKey version, int number) {
        PassageText shown = new PassageText(
                "J62012900-01.a" + number,
                Kind.ABILITY,
                version.code(),
                version.version(),
                "J62012900-01",
                null,
                null,
                Map.of("kk", "бақылаушы"),
                Map.of("kk", "қойма есебін жүргізу " + number, "ru", "ведение учёта склада " + number),
                List.of());
        return new PassageBuilder(version, new OkedPath(List.of("J", "62")), shown).build();
    }

    @Test
    void aWholeIndexIsOpened() {
        assertThatCode(() -> generations.open(name).close()).doesNotThrowAnyException();
    }

    @Test
    void aFileThatIsMissingIsNoticed() throws IOException {
        assertThat(unnoticed(content -> null)).isEmpty();
    }

    @Test
    void aFileThatIsCutShortIsNoticed() throws IOException {
        assertThat(unnoticed(content -> java.util.Arrays.copyOf(content, content.length / 2)))
                .isEmpty();
        assertThat(unnoticed(content -> java.util.Arrays.copyOf(content, content.length - 1)))
                .isEmpty();
        assertThat(unnoticed(content -> new byte[0])).isEmpty();
    }

    @Test
    void aByteThatIsAnotherIsNoticed() throws IOException {
        for (double place : List.of(0.1, 0.35, 0.5, 0.65, 0.9)) {
            assertThat(unnoticed(content -> {
                        byte[] changed = content.clone();
                        changed[(int) (content.length * place)] ^= 4;
                        return changed;
                    }))
                    .as("at %s of each file", place)
                    .isEmpty();
        }
    }

    /** The files whose damage is not told when the index is opened. */
    private List<String> unnoticed(Damage damage) throws IOException {
        List<String> unnoticed = new ArrayList<>();
        List<Path> files;
        try (var all = Files.walk(folder.resolve(name))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            Path whole = Files.copy(file, folder.resolve("whole"), StandardCopyOption.REPLACE_EXISTING);
            byte[] damaged = damage.to(Files.readAllBytes(file));
            if (damaged == null) {
                Files.delete(file);
            } else {
                Files.write(file, damaged);
            }
            if (catchThrowable(() -> generations.open(name).close()) == null) {
                unnoticed.add(file.toString());
            }
            Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return unnoticed;
    }
}
