package kz.kasip.deploy.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kz.kasip.deploy.system.Console;
import kz.kasip.deploy.system.Failure;

/** Imports the documents of a folder, grouped by standard and version, and publishes each group. */
public final class DocumentLoad {
    private static final int PROGRESS_EVERY = 20;

    private final EditorsClient client;
    private final Console console;

    public DocumentLoad(URI gateway, String editorToken, String approverToken, Console console) {
        this.client = new EditorsClient(gateway, editorToken, approverToken);
        this.console = console;
    }

    /** What became of a folder; a bad document is reported and does not stop the others. */
    public record Summary(int published, int already, int refused) {
        @Override
        public String toString() {
            return "%d published, %d already there, %d refused".formatted(published, already, refused);
        }
    }

    private enum Outcome {
        PUBLISHED,
        ALREADY,
        REFUSED
    }

    private record Group(String code, String version) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            return (code + "/" + version).compareTo(other.code + "/" + other.version);
        }
    }

    /**
     * Imports the documents of a folder and of those in it.
     *
     * @throws Failure when the folder cannot be read or the gateway is gone
     */
    public Summary loadTree(Path folder) {
        return load(folder, documents(folder, Integer.MAX_VALUE));
    }

    /**
     * Imports the documents that stand in the folder itself.
     *
     * @throws Failure when the folder cannot be read or the gateway is gone
     */
    public Summary load(Path folder) {
        return load(folder, documents(folder, 1));
    }

    private Summary load(Path folder, List<Path> documents) {
        var refused = new ArrayList<Path>();
        var groups = groups(folder, documents, refused);
        var done = new AtomicInteger();
        var outcomes = groups.entrySet().stream()
                .map(group -> load(group.getKey(), group.getValue()))
                .peek(outcome -> tellProgress("standards imported", done.incrementAndGet(), groups.size()))
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
        return new Summary(
                outcomes.getOrDefault(Outcome.PUBLISHED, 0L).intValue(),
                outcomes.getOrDefault(Outcome.ALREADY, 0L).intValue(),
                outcomes.getOrDefault(Outcome.REFUSED, 0L).intValue() + refused.size());
    }

    private static List<Path> documents(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Failure("cannot read the folder " + folder + ": " + e, e);
        }
    }

    private Map<Group, List<Path>> groups(Path folder, List<Path> documents, List<Path> refused) {
        var groups = new TreeMap<Group, List<Path>>();
        for (var document : documents) {
            var report = hand(document, true);
            if (report.ok()) {
                var group = new Group(report.text("code"), report.text("version"));
                groups.computeIfAbsent(group, absent -> new ArrayList<>()).add(document);
            } else {
                refused.add(document);
                console.line("  %s: refused, %s", folder.relativize(document), report.problem());
            }
            tellProgress(
                    "read", groups.values().stream().mapToInt(List::size).sum() + refused.size(), documents.size());
        }
        return groups;
    }

    /** Many documents take minutes; somebody waits for them. */
    private void tellProgress(String what, int done, int all) {
        if (done % PROGRESS_EVERY == 0 && done < all) {
            console.line("  %d of %d %s", done, all, what);
        }
    }

    private Answer hand(Path document, boolean dryRun) {
        try {
            return client.hand(document, dryRun);
        } catch (IOException e) {
            throw new Failure("cannot read " + document + ": " + e, e);
        }
    }

    private Outcome load(Group group, List<Path> documents) {
        var names = documents.stream()
                .map(document -> document.getFileName().toString())
                .collect(Collectors.joining(", "));
        Answer last = null;
        for (var document : documents) {
            last = hand(document, false);
            if (!last.ok()) return refused(group.code(), document.getFileName().toString(), last);
        }
        return publish(group.code(), last.text("version"), names, last);
    }

    private Outcome publish(String code, String version, String names, Answer imported) {
        if (!client.version(code, version).text("status").equals("DRAFT")) {
            console.line("  %s version %s: already published (%s)", code, version, names);
            return Outcome.ALREADY;
        }
        var publication = client.publish(code, version);
        if (!publication.ok()) return refused(code + " version " + version, names, publication);
        var cards = imported.body().path("cards").size();
        console.line("  %s version %s: published with %d cards (%s)", code, version, cards, names);
        return Outcome.PUBLISHED;
    }

    private Outcome refused(String what, String names, Answer answer) {
        console.line("  %s: refused, %s (%s)", what, answer.problem(), names);
        return Outcome.REFUSED;
    }
}
