package kz.kasip.search.names;

import java.util.Map;
import kz.kasip.search.index.ServingIndex;

/** Names that are known from the first on. */
public final class GivenNames {
    private GivenNames() {}

    /** No classifier is loaded. */
    public static ClassifierNames none() {
        return classifiers(Map.of(), Map.of());
    }

    /** Classifiers with these names by code. */
    public static ClassifierNames classifiers(
            Map<String, Map<String, String>> activities, Map<String, Map<String, String>> occupations) {
        ClassifierNames names = new ClassifierNames(() -> activities, () -> occupations);
        names.look();
        return names;
    }

    /** What an index holds in both languages by now, and nothing else. */
    public static Glossaries of(ServingIndex index) {
        GrownGlossary grown = new GrownGlossary(index);
        grown.grow();
        return new Glossaries(grown, none());
    }
}
