package kz.kasip.standards.document.translation;

import java.util.Collections;
import java.util.List;

/** What it is worth to take texts, skills and functions of two languages for the same ones. */
record Likeness(Evidence evidence) {

    private static final double SAME_COUNT = 0.6;

    /** How many times longer one language usually is at most, as a logarithm. */
    private static final double USUAL_RATIO = 0.5;

    /** Two texts: words and marks in common, marks that contradict, and the ratio of their lengths. */
    double texts(Words one, Words other) {
        return evidence.of(one, other) + marks(one, other) + length(one, other);
    }

    /** Two skills: their titles, the counts of their items and what these say. */
    double skills(Traits.OfSkill one, Traits.OfSkill other) {
        return texts(one.title(), other.title())
                + evidence.of(one.items(), other.items())
                + SAME_COUNT * (2 * one.shape().likeness(other.shape()) - 1);
    }

    /** Two functions: their titles, kinds, skills and what these say. */
    double functions(Traits.OfFunction one, Traits.OfFunction other) {
        return texts(one.title(), other.title())
                + evidence.of(one.items(), other.items())
                + SAME_COUNT * (2 * Shape.likeness(one.shapes(), other.shapes()) - 1)
                + (one.kind() == other.kind() ? 0 : -SAME_COUNT);
    }

    /** Texts with other numbers, or Latin words on one side alone, hardly translate each other. */
    private static double marks(Words one, Words other) {
        if (one.marks().isEmpty() && other.marks().isEmpty()) {
            return 0;
        }
        if (one.marks().isEmpty() || other.marks().isEmpty()) {
            return -0.5;
        }
        return Collections.disjoint(one.marks(), other.marks()) ? -0.8 : 0.4;
    }

    private static double length(Words one, Words other) {
        if (one.length() == 0 || other.length() == 0) {
            return 0;
        }
        double ratio = Math.abs(Math.log((one.length() + 5.0) / (other.length() + 5.0))) / USUAL_RATIO;
        return -Math.min(1, ratio * ratio / 4);
    }

    /** The items of a skill in counts. */
    record Shape(int abilities, int knowledge) {

        /** From 0 to 1; two skills without items are alike. */
        double likeness(Shape other) {
            int most = Math.max(abilities, other.abilities) + Math.max(knowledge, other.knowledge);
            int least = Math.min(abilities, other.abilities) + Math.min(knowledge, other.knowledge);
            return most == 0 ? 1 : (double) least / most;
        }

        private int size() {
            return 1 + abilities + knowledge;
        }

        private int shared(Shape other) {
            return 1 + Math.min(abilities, other.abilities) + Math.min(knowledge, other.knowledge);
        }

        /** How much of two rows of skills fits in order, from 0 to 1. */
        static double likeness(List<Shape> one, List<Shape> other) {
            int[][] shared = new int[one.size() + 1][other.size() + 1];
            for (int i = one.size() - 1; i >= 0; i--) {
                for (int j = other.size() - 1; j >= 0; j--) {
                    int both = one.get(i).shared(other.get(j)) + shared[i + 1][j + 1];
                    shared[i][j] = Math.max(both, Math.max(shared[i + 1][j], shared[i][j + 1]));
                }
            }
            int sizes = one.stream().mapToInt(Shape::size).sum()
                    + other.stream().mapToInt(Shape::size).sum();
            int all = sizes - shared[0][0];
            return all == 0 ? 1 : (double) shared[0][0] / all;
        }
    }
}
