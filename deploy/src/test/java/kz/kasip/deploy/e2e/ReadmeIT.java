package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningKasip.Extension.class)
class ReadmeIT {
    /** Each command as printed, but for the port, which is another one here. */
    @Test
    void everyCommandOfTheReadmeWorks(RunningKasip kasip) throws IOException {
        var commands = commands(Files.readAllLines(RunningKasip.ROOT.resolve("README.md")));
        assertThat(commands).hasSizeGreaterThan(5);
        var all = new SoftAssertions();
        for (var command : commands) {
            var here = command.replace("http://localhost:8080", kasip.address().toString());
            var ended = Tools.run(
                    RunningKasip.ROOT,
                    Map.of("KASIP_DATA", kasip.data().toString()),
                    "bash",
                    "-euo",
                    "pipefail",
                    "-c",
                    here);
            all.assertThat(ended.code()).as(command + "\n" + ended.output()).isZero();
            all.assertThat(ended.output()).as(command).isNotBlank();
        }
        all.assertAll();
    }

    /** The examples in other languages, each as printed in a file of its own. */
    @ParameterizedTest
    @CsvSource({"java, Card.java, java", "python, cards.py, python3", "js, standard.mjs, node"})
    void everyProgramOfTheReadmeWorks(String language, String name, String program, RunningKasip kasip)
            throws IOException {
        var tool = program.equals("java")
                ? Optional.of(Path.of(System.getProperty("java.home"), "bin", "java"))
                : Tools.find("KASIP_" + program.toUpperCase(Locale.ROOT), program);
        assumeTrue(tool.isPresent(), "no " + program);
        var text = String.join("\n", block(language, Files.readAllLines(RunningKasip.ROOT.resolve("README.md"))));
        assertThat(text).isNotBlank();
        var file = Files.createDirectories(kasip.data().resolve("readme")).resolve(name);
        Files.writeString(
                file, text.replace("http://localhost:8080", kasip.address().toString()));
        var ended = Tools.run(file.getParent(), Map.of(), tool.get().toString(), file.toString())
                .well();
        assertThat(ended.output()).contains("Электрондық каталог");
    }

    private static List<String> block(String language, List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.equals("```" + language))
                .skip(1)
                .takeWhile(line -> !line.startsWith("```"))
                .toList();
    }

    /** The commands in the blocks marked sh, continued lines joined. */
    private static List<String> commands(List<String> lines) {
        var commands = new ArrayList<String>();
        var inside = false;
        var command = new StringBuilder();
        for (var line : lines) {
            if (line.startsWith("```")) {
                inside = line.equals("```sh");
            } else if (inside && line.endsWith("\\")) {
                command.append(line, 0, line.length() - 1);
            } else if (inside && !line.isBlank()) {
                commands.add(command.append(line).toString());
                command.setLength(0);
            }
        }
        return commands;
    }
}
