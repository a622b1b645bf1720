package kz.kasip.cards.occupation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kasip.cards.card.Titles;

/** What the classifier calls occupations. */
@ApplicationScoped
public class OccupationNames {
    private final OccupationRepository occupations;

    OccupationNames(OccupationRepository occupations) {
        this.occupations = occupations;
    }

    /** The codes of the occupations that bear one of the normalised titles, by title; none until the classifier is imported. */
    public Map<String, Set<String>> codes(Collection<String> titles) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Occupation occupation : occupations.named(titles)) {
            for (String name : List.of(occupation.nameKk, occupation.nameRu)) {
                codes.computeIfAbsent(Titles.normalised(name), title -> new HashSet<>())
                        .add(occupation.code);
            }
        }
        codes.keySet().retainAll(titles);
        return codes;
    }

    /** What a code is called, by language; nothing for a code that the classifier does not have. */
    public Map<String, String> of(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> occupations.findByIdOptional(code).map(OccupationNode::name))
                .orElse(Map.of());
    }

    /** Whether a name has the text. */
    public boolean have(String text) {
        return occupations.count(text) > 0;
    }
}
