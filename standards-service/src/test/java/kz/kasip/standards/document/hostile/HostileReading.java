package kz.kasip.standards.document.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.kasip.standards.document.DocumentReading;
import kz.kasip.standards.document.DocumentRefused;

/** Reads the files named in a list in a JVM of its own and writes what became of each: outcome and milliseconds. */
final class HostileReading {

    private HostileReading() {}

    /** Takes the list of files and the file for the results. */
    public static void main(String[] arguments) throws IOException {
        StringBuilder results = new StringBuilder();
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            long begun = System.nanoTime();
            String outcome = outcome(bytes);
            long millis = (System.nanoTime() - begun) / 1_000_000;
            results.append(outcome).append('\t').append(millis).append('\n');
            Files.writeString(Path.of(arguments[1]), results);
        }
    }

    private static String outcome(byte[] bytes) {
        try {
            return "read with " + DocumentReading.read(bytes, "file").findings().size() + " findings";
        } catch (DocumentRefused refused) {
            return "refused " + refused.reason() + ": " + refused.getMessage();
        } catch (RuntimeException | Error bad) {
            return "FAILED " + bad;
        }
    }

    /** The lines that were written. */
    static List<String> results(Path file) throws IOException {
        return Files.readAllLines(file);
    }
}
