package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
