package kz.kasip.search.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kasip.search.index.Analysed;
import kz.kasip.search.index.Passage;

/** Writes passages with their ready tokens into a file that PostgreSQL takes in as it is. */
final class Rows implements AutoCloseable {
    private final BufferedWriter writer;
    private final Map<String, Integer> keys = new HashMap<>();
    private int rows;

    Rows(Path file) throws IOException {
        writer = Files.newBufferedWriter(file);
    }

    void write(List<Passage> passages) throws IOException {
        for (Passage passage : passages) {
            Analysed analysed = Analysed.of(passage);
            int key = keys.computeIfAbsent(analysed.group(), text -> keys.size());
            writer.write("%d\t%s\t%s %s\t%s\n"
                    .formatted(
                            key,
                            escaped(analysed.text()),
                            escaped(analysed.stems()),
                            escaped(analysed.skeletons()),
                            escaped(analysed.skeletons())));
            rows++;
        }
    }

    /** How many different texts there are among how many passages. */
    double different() {
        return (double) keys.size() / rows;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", " ").replace("\n", " ").replace("\r", " ");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
