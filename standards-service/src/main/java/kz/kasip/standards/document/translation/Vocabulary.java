package kz.kasip.standards.document.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much each word of two documents tells: a rare one much, a word of every text nothing. */
final class Vocabulary {

    /** What a word tells that stands in every text. */
    private static final double LEAST = 0.05;

    private final Map<String, Double> weights = new HashMap<>();
    private final double unknown;

    Vocabulary(Collection<Words> all) {
        Map<String, Integer> texts = new HashMap<>();
        all.forEach(words -> words.tokens().forEach(token -> texts.merge(token, 1, Integer::sum)));
        texts.forEach((token, in) -> weights.put(token, weight(all.size(), in)));
        unknown = weight(all.size(), 1);
    }

    /** How much of two texts is the same: 0 where nothing is, 1 where all is. */
    double likeness(Words one, Words other) {
        double shared = 0;
        for (String token : one.tokens()) {
            if (other.tokens().contains(token)) {
                shared += weight(token);
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(weight(one) * weight(other));
    }

    private double weight(Words words) {
        return words.tokens().stream().mapToDouble(this::weight).sum();
    }

    private double weight(String token) {
        return weights.getOrDefault(token, unknown);
    }

    private static double weight(int all, int in) {
        return Math.log((all + 1.0) / in) + LEAST;
    }
}
