package kz.kasip.deploy.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.kasip.deploy.system.Failure;

/** Names and items that stand in the text files of folders, to make standards of. */
final class Phrases {
    /** In Russian as the made documents are; a line, a column or a list item, without figures and marks. */
    private static final Pattern PHRASE =
            Pattern.compile("(?<![а-яёА-ЯЁ])[А-ЯЁ][а-яё]+(?: [а-яё]+){1,9}(?![а-яёА-ЯЁ -])");

    private static final int LEAST = 20;

    private final List<String> phrases;

    private Phrases(List<String> phrases) {
        this.phrases = phrases;
    }

    /** @throws Failure when a folder cannot be read or the folders hold too little */
    static Phrases of(List<Path> folders) {
        var found = folders.stream()
                .flatMap(Phrases::texts)
                .flatMap(text -> PHRASE.matcher(text).results().map(result -> result.group()))
                .distinct()
                .toList();
        if (found.size() < LEAST) throw new Failure("too few names and items are in " + folders);
        return new Phrases(found);
    }

    private static Stream<String> texts(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(csv|tsv|txt|md)"))
                    .sorted()
                    .map(Phrases::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new Failure("cannot read " + folder + ": " + e, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new Failure("cannot read " + file + ": " + e, e);
        }
    }

    int size() {
        return phrases.size();
    }

    /** Two are put together by number, so that there are as many as the square. */
    String of(int number) {
        var first = phrases.get(Math.floorMod(number, phrases.size()));
        var round = number / phrases.size();
        if (round == 0) return first;
        var second = phrases.get(Math.floorMod(number + round * 31, phrases.size()));
        return first + ", " + second.substring(0, 1).toLowerCase(Locale.ROOT) + second.substring(1);
    }
}
