package kz.kasip.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The vacancies and CVs of the evaluation. A right card is named by its id, or by its profession's name in {@code professions.txt}
 * and its level: the titles of real standards stand there only as digests.
 */
final class SentTexts {
    private static final int PARTS = 3;
    private static final int DIGITS = 12;

    /**
     * A vacancy or a CV.
     *
     * @param right the cards of which one has to be found
     * @param heldOut whether nothing was ever tuned by it
     */
    record Sent(int number, String language, String kind, List<String> right, String text, boolean heldOut) {
        boolean isRight(String id, Collection<String> titles, Integer level) {
            return right.contains(id)
                    || titles.stream().map(SentTexts::digest).anyMatch(digest -> right.contains(digest + "/" + level));
        }
    }

    private SentTexts() {}

    /** All of a file; every third one is held out. */
    static List<Sent> of(String file) {
        Map<String, List<String>> professions = professions();
        List<Sent> all = new ArrayList<>();
        for (String block : read(file).split("(?m)^=== ")) {
            if (!block.isBlank()) {
                int line = block.indexOf('\n');
                String[] head = block.substring(0, line).split("[ :,]+");
                List<String> right = Arrays.stream(head)
                        .skip(2)
                        .flatMap(name -> meant(name, professions).stream())
                        .toList();
                boolean heldOut = all.size() % PARTS == PARTS - 1;
                all.add(new Sent(
                        all.size() + 1,
                        head[0],
                        head[1],
                        right,
                        block.substring(line).strip(),
                        heldOut));
            }
        }
        return all;
    }

    private static List<String> meant(String name, Map<String, List<String>> professions) {
        int slash = name.indexOf('/');
        return slash < 0
                ? List.of(name)
                : professions.get(name.substring(0, slash)).stream()
                        .map(digest -> digest + name.substring(slash))
                        .toList();
    }

    private static Map<String, List<String>> professions() {
        return read("professions.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ")))
                .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size())));
    }

    /** The beginning of the SHA-256 of a title's words. */
    static String digest(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String read(String file) {
        try (var stream = SentTexts.class.getResourceAsStream("/match/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
