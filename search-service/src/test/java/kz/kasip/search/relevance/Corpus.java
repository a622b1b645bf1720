package kz.kasip.search.relevance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.follow.GivenPassages;
import kz.kasip.search.index.Passage;

/** Standards with their cards, as a running system answered them: a line of JSON each. */
public record Corpus(List<Version> versions) {
    private static final ObjectReader JSON = new ObjectMapper().readerFor(Version.class);

    /** A version of a standard. */
    public record Version(StandardContent standard, List<CardContent> cards) {}

    public static Corpus read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new Corpus(lines.map(Corpus::version).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Version version(String line) {
        try {
            return JSON.readValue(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that would be indexed. */
    public List<Passage> passages() {
        return versions.stream()
                .flatMap(version -> GivenPassages.of(version.standard(), version.cards()).stream())
                .toList();
    }

    /** The texts in a language that somebody may look for: titles, abilities and knowledge. */
    List<String> texts(String language) {
        return versions.stream()
                .flatMap(version -> version.cards().stream())
                .flatMap(card -> Stream.concat(
                        Stream.of(card.title().getOrDefault(language, "")),
                        card.functions().stream().flatMap(function -> texts(function, language))))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> texts(CardContent.LabourFunction function, String language) {
        Stream<String> items = function.skills().stream()
                .flatMap(skill -> Stream.concat(skill.abilities().stream(), skill.knowledge().stream()))
                .filter(item -> item.detected() == null && item.text() != null)
                .map(item -> item.text().getOrDefault(language, ""));
        String title = function.title() == null ? "" : function.title().getOrDefault(language, "");
        return Stream.concat(Stream.of(title), items);
    }
}
