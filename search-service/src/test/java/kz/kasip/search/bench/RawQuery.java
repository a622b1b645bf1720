package kz.kasip.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Token;
import kz.kasip.search.index.Fields;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;

/** What Lucene needs at the least: any of the words' stems in one field of the same index, the twenty best, nothing else. */
final class RawQuery implements AutoCloseable {
    private static final int BEST = 20;
    private static final int ESTIMATE_FROM = 1000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** Opens the largest Lucene index below a folder. */
    RawQuery(Path folder) throws IOException {
        try (Stream<Path> folders = Files.walk(folder)) {
            Path largest = folders.filter(Files::isDirectory)
                    .filter(RawQuery::isIndex)
                    .max(Comparator.comparingLong(RawQuery::bytes))
                    .orElseThrow();
            reader = DirectoryReader.open(FSDirectory.open(largest));
        }
        searcher = new IndexSearcher(reader);
    }

    /** The best ones, with the number of all exactly counted or only estimated. */
    int ask(String typed, boolean counted) {
        var query = new BooleanQuery.Builder();
        Language language = ItemLists.language(typed);
        for (Token token : language.tokens(typed)) {
            query.add(new TermQuery(new Term(Fields.stems(language), token.stem())), BooleanClause.Occur.SHOULD);
        }
        try {
            int threshold = counted ? Integer.MAX_VALUE : ESTIMATE_FROM;
            return searcher.search(query.build(), new TopScoreDocCollectorManager(BEST, null, threshold))
                    .scoreDocs
                    .length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIndex(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
