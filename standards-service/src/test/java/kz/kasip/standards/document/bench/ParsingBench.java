package kz.kasip.standards.document.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.ReadDocument;

/**
 * Measures what reading documents costs against the bare extraction of their text by POI and PDFBox in the same run.
 * Arguments: a folder, and how many rounds are measured after as many of warming up (20 unless told).
 */
public final class ParsingBench {

    private static final int ROUNDS = 20;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final int rounds;
    private long kept;

    private ParsingBench(int rounds) {
        this.rounds = rounds;
    }

    private record Document(String name, byte[] bytes, String format, int cards) {}

    /** Sums over the documents of one format; seconds are of one round, each document's median. */
    private static final class Sum {
        int documents;
        int cards;
        long bytes;
        double reading;
        double compared;
        double bare;

        void add(Document document, double readingSeconds, double bareSeconds) {
            documents++;
            cards += document.cards();
            bytes += document.bytes().length;
            reading += readingSeconds;
            if (BareExtraction.isKnown(document.format())) {
                compared += readingSeconds;
                bare += bareSeconds;
            }
        }

        String line(String what) {
            String ratio = bare == 0
                    ? ", no bare extraction to compare with"
                    : ", %.2f times bare extraction".formatted(compared / bare);
            return "%-9s %3d documents, %4d cards: %7.1f documents/s, %7.1f cards/s, %5.1f MB/s%s"
                    .formatted(
                            what,
                            documents,
                            cards,
                            documents / reading,
                            cards / reading,
                            bytes / MEGABYTE / reading,
                            ratio);
        }
    }

    /** Prints a line for each format and one for all documents. */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        new ParsingBench(rounds).run(documents(Path.of(arguments[0])));
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                try {
                    ReadDocument read = DocumentReading.read(bytes, name);
                    int cards = read.document().cards().size();
                    documents.add(new Document(name, bytes, read.format(), cards));
                } catch (DocumentRefused refused) {
                    IO.println("left out: " + name + ", " + refused.getMessage());
                }
            }
        }
        return documents;
    }

    private void run(List<Document> documents) {
        documents.forEach(document -> measured(document, new double[rounds], new double[rounds]));
        Map<String, Sum> sums = new TreeMap<>();
        Sum all = new Sum();
        for (Document document : documents) {
            double[] reading = new double[rounds];
            double[] bare = new double[rounds];
            measured(document, reading, bare);
            sums.computeIfAbsent(document.format(), format -> new Sum()).add(document, median(reading), median(bare));
            all.add(document, median(reading), median(bare));
        }
        sums.forEach((format, sum) -> IO.println(sum.line(format)));
        IO.println(all.line("all") + (kept == 0 ? "." : ""));
        IO.println("bare extraction of all: %.3f s".formatted(all.bare));
    }

    private void measured(Document document, double[] reading, double[] bare) {
        for (int round = 0; round < rounds; round++) {
            reading[round] = seconds(() ->
                    DocumentReading.read(document.bytes(), document.name()).document());
            bare[round] = seconds(() -> BareExtraction.text(document.bytes(), document.format()));
        }
    }

    private double seconds(Supplier<Object> work) {
        long begun = System.nanoTime();
        // what is kept cannot be left out by the compiler
        kept += System.identityHashCode(work.get());
        return (System.nanoTime() - begun) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
