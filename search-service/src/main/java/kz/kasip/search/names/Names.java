package kz.kasip.search.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.kasip.search.analysis.glossary.Glossary;

/**
 * What the classifiers call things, by code and language.
 *
 * @param glossary the names that are as short as terms, each for the one in the other language
 */
public record Names(
        Map<String, Map<String, String>> activities, Map<String, Map<String, String>> occupations, Glossary glossary) {

    static final Names NONE = new Names(Map.of(), Map.of(), Glossary.of(List.of()));

    static Names of(Map<String, Map<String, String>> activities, Map<String, Map<String, String>> occupations) {
        List<Map<String, String>> all = Stream.concat(activities.values().stream(), occupations.values().stream())
                .map(Names::written)
                .toList();
        return new Names(activities, occupations, Glossary.of(all));
    }

    /** Whether both classifiers have something in them. */
    boolean isOfBoth() {
        return !activities.isEmpty() && !occupations.isEmpty();
    }

    /** What a table has in nothing but capitals is no abbreviation. */
    private static Map<String, String> written(Map<String, String> name) {
        boolean capitals = name.values().stream().allMatch(words -> words.equals(words.toUpperCase(Locale.ROOT)));
        if (!capitals) {
            return name;
        }
        Map<String, String> small = new HashMap<>();
        name.forEach((language, words) -> small.put(language, words.toLowerCase(Locale.ROOT)));
        return small;
    }
}
