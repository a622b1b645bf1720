package kz.kasip.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import kz.kasip.search.index.lucene.LuceneEngine;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** Generations as folders beside each other; the file {@code current} names the one that serves and what it was made by. */
final class LuceneStore implements GenerationStore {
    private static final String CURRENT = "current";
    private static final List<String> INDEXES = List.of(Passage.INDEX, StateDocument.INDEX);
    private static final int LOOKS = 8;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Path root;
    private final Fingerprint release;
    private final Notices notices = Notices.inMemory();
    private final AtomicBoolean tidied = new AtomicBoolean();

    LuceneStore(Path root, Fingerprint release) {
        this.root = root.toAbsolutePath();
        this.release = release;
    }

    @Override
    public Optional<CurrentGeneration> current() {
        try {
            String[] words = Files.readString(root.resolve(CURRENT)).strip().split(" ");
            return words.length == 3
                            && words[1].equals(release.fields())
                            && GenerationName.isOne(words[0])
                            && Files.isDirectory(root.resolve(words[0]))
                    ? Optional.of(new CurrentGeneration(words[0], words[2].equals(release.rules())))
                    : Optional.empty();
        } catch (MalformedInputException torn) {
            return Optional.empty();
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
            Path written = Files.writeString(
                    root.resolve(CURRENT + ".new"),
                    String.join(" ", generation, release.fields(), release.rules()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
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
    public void prepare(String generation) {
        remove(generation);
    }

    @Override
    public void retire(String generation) {
        remove(generation);
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

    /** Once, before this process makes any: none but the current one is in use then. */
    @Override
    public void tidy(Optional<String> serving) {
        if (!tidied.compareAndSet(false, true)) {
            return;
        }
        String current = current().map(CurrentGeneration::name).orElse(null);
        for (String generation : generations()) {
            if (!generation.equals(current) && !serving.equals(Optional.of(generation))) {
                remove(generation);
            }
        }
    }

    @Override
    public long stamp(String generation) {
        return 0;
    }

    @Override
    public Duration patience() {
        return Duration.ZERO;
    }

    @Override
    public Duration echo() {
        return Duration.ZERO;
    }

    @Override
    public Turn turn() {
        return Turn.ALWAYS;
    }

    @Override
    public Notices notices() {
        return notices;
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

    /** Reads every file to its end: Lucene itself would notice a changed byte only where it comes to it, and not always. */
    @Override
    public void check(String generation) throws IOException {
        look(generation);
        for (String index : INDEXES) {
            try (var directory = FSDirectory.open(folder(generation, index));
                    var reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            } catch (IOException failed) {
                throw TornIndex.orElse(failed);
            }
        }
    }

    /** Files of the latest commit may be removed by the next one while they are looked at: what is torn stays so. */
    @Override
    public void look(String generation) throws IOException {
        for (String index : INDEXES) {
            IOException torn = null;
            for (int i = 0; i < LOOKS; i++) {
                torn = lookOnce(folder(generation, index));
                if (torn == null) {
                    break;
                }
                if (i + 1 < LOOKS) {
                    LockSupport.parkNanos(PAUSE.toNanos() << i);
                }
            }
            if (torn != null) {
                throw TornIndex.orElse(torn);
            }
        }
    }

    private static IOException lookOnce(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new NoSuchFileException(folder.toString());
        }
        try (var directory = FSDirectory.open(folder)) {
            for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
                directory.fileLength(file);
            }
            return null;
        } catch (IOException torn) {
            return torn;
        }
    }

    private Path folder(String generation, String index) {
        return root.resolve(generation).resolve(index);
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

    @Override
    public Engine engine(String generation, SearchMapping mapping) {
        return new LuceneEngine(mapping);
    }

    private static String backend(String key) {
        return BackendSettings.backendKey(key);
    }
}
