package kz.kasip.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;

/** Generations as folders beside each other; the file {@code current} names the one that serves. */
final class LuceneStore implements GenerationStore {
    private static final String CURRENT = "current";

    private final Path root;

    LuceneStore(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public Optional<String> current() {
        try {
            String name = Files.readString(root.resolve(CURRENT)).strip();
            return Optional.of(name).filter(generation -> Files.isDirectory(root.resolve(generation)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void makeCurrent(String generation) {
        try {
            Files.createDirectories(root);
            Path written = Files.writeString(root.resolve(CURRENT + ".new"), generation);
            Files.move(
                    written,
                    root.resolve(CURRENT),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String generation) {
        Path folder = root.resolve(generation);
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void removeLeftovers() {
        String current = current().orElse(null);
        for (String generation : generations()) {
            if (!generation.equals(current)) {
                remove(generation);
            }
        }
    }

    private List<String> generations() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.list(root)) {
            return files.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(GenerationName::isOne)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Object> settings(String generation) {
        return Map.of(
                backend(BackendSettings.TYPE),
                LuceneBackendSettings.TYPE_NAME,
                backend(LuceneIndexSettings.DIRECTORY_ROOT),
                root.resolve(generation).toString(),
                backend(LuceneBackendSettings.LUCENE_VERSION),
                Version.LATEST,
                backend(LuceneBackendSettings.ANALYSIS_CONFIGURER),
                new LuceneAnalysis());
    }

    private static String backend(String key) {
        return BackendSettings.backendKey(key);
    }
}
