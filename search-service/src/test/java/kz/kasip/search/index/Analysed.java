package kz.kasip.search.index;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ready tokens of a passage, for measuring another engine on the same.
 *
 * @param group the same for all passages that come together in one hit
 */
public record Analysed(String group, String text, String stems, String skeletons) {
    /** What stands in a passage. */
    public static Analysed of(Passage passage) {
        PassageText shown = PassageBuilder.read(passage.shown);
        Map<String, String> texts = shown.text();
        return new Analysed(
                passage.textKey,
                texts.values().iterator().next(),
                joined(passage.stemsKk, passage.stemsRu),
                joined(passage.skeletonsKk, passage.skeletonsRu));
    }

    private static String joined(String... tokens) {
        return Stream.of(tokens).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
