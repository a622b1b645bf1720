package kz.kasip.search.names;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kz.kasip.search.analysis.glossary.Glossary;

/** All that is known by now of how words of one language are said in the other. */
@ApplicationScoped
public class Glossaries {
    private final GrownGlossary grown;
    private final ClassifierNames classifiers;

    /** Those of the index and of the classifiers. */
    public Glossaries(GrownGlossary grown, ClassifierNames classifiers) {
        this.grown = grown;
        this.classifiers = classifiers;
    }

    /** The glossary with what the index holds in both languages, and what only the classifiers have. */
    public List<Glossary> now() {
        return List.of(grown.now(), classifiers.now().glossary());
    }
}
