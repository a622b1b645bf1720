package kz.kasip.deploy.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Failure;
import kz.kasip.deploy.system.Settings;

/** What PostgreSQL itself answers of a statement, prepared, to a client that does nothing with it. */
final class PgBench {
    private static final int CONNECTIONS = 8;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path folder;

    PgBench(Path folder) {
        this.folder = folder;
    }

    /** As much as goes, from where the service runs otherwise. */
    Load.Result most(Settings.DatabaseAddress database, String script, int seconds) {
        var address = URI.create(database.url().substring("jdbc:".length()));
        var file = folder.resolve("read.sql");
        try {
            Files.writeString(file, script);
            forget();
            var printed = Pinned.run(
                    Pinned.SERVER,
                    List.of(
                            "pgbench",
                            "--no-vacuum",
                            "--protocol=prepared",
                            "--client=" + CONNECTIONS,
                            "--jobs=1",
                            "--time=" + seconds,
                            "--log",
                            "--sampling-rate=0.1",
                            "--log-prefix=" + folder.resolve("taken"),
                            "--file=" + file,
                            "--host=" + address.getHost(),
                            "--port=" + address.getPort(),
                            "--username=" + database.user(),
                            address.getPath().substring(1)));
            return result(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Load.Result result(String printed) throws IOException {
        var rate = RATE.matcher(printed);
        if (!rate.find()) {
            throw new Failure("pgbench printed no rate: " + printed.strip());
        }
        var taken = logs().flatMap(PgBench::lines)
                .mapToLong(line -> Long.parseLong(line.split(" ")[2]))
                .sorted()
                .toArray();
        return new Load.Result(
                Double.parseDouble(rate.group(1)),
                taken[taken.length / 2] / 1e3,
                taken[taken.length * 99 / 100] / 1e3,
                new Load.Errors(0, 0, 0, 0));
    }

    private void forget() throws IOException {
        for (var log : logs().toList()) {
            Files.delete(log);
        }
    }

    private Stream<Path> logs() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("taken")).toList().stream();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
