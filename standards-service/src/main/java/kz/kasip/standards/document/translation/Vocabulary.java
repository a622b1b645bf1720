package kz.kasip.standards.document.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How much each word of two documents tells: a rare one much, a word of every text nothing. */
final class Vocabulary {

    private final Map<String, Integer> texts = new HashMap<>();
    private final int count;

    Vocabulary(Collection<Words> all) {
        count = all.size();
        all.forEach(words -> words.tokens().forEach(token -> texts.merge(token, 1, Integer::sum)));
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
        return Math.log((count + 1.0) / texts.getOrDefault(token, 1)) + 0.05;
    }
}
