package kz.kasip.standards.document.translation;

import java.util.List;

/** How much speaks for two cards being the same one; above 0 more than against it. */
record CardLikeness(Vocabulary vocabulary) {

    /** What the evidence for a pair must outweigh. */
    private static final double DOUBT = 3;

    private static final double SAME_OCCUPATION = 4;
    private static final double OTHER_OCCUPATION = -5;
    private static final double SAME_GROUP = 1.5;
    private static final double OTHER_GROUP = -3;
    private static final double SAME_LEVEL = 2;
    private static final double OTHER_LEVEL = -6;
    private static final double SHAPE = 6;
    private static final double SAME_SHAPE = 1;
    private static final double WORDS = 5;
    private static final double TITLE = 3;

    double[][] worths(List<Traits.OfCard> base, List<Traits.OfCard> other) {
        double[][] worths = new double[base.size()][other.size()];
        for (int i = 0; i < worths.length; i++) {
            for (int j = 0; j < other.size(); j++) {
                worths[i][j] = worth(base.get(i), other.get(j));
            }
        }
        return worths;
    }

    private double worth(Traits.OfCard one, Traits.OfCard other) {
        return codes(one, other)
                + told(one.orkLevel(), other.orkLevel(), SAME_LEVEL, OTHER_LEVEL)
                + shape(one, other)
                + WORDS * vocabulary.likeness(one.items(), other.items())
                + TITLE * vocabulary.likeness(one.titleWords(), other.titleWords())
                - DOUBT;
    }

    private static double codes(Traits.OfCard one, Traits.OfCard other) {
        return one.occupationCode() != null && other.occupationCode() != null
                ? told(one.occupationCode(), other.occupationCode(), SAME_OCCUPATION, OTHER_OCCUPATION)
                : told(one.groupCode(), other.groupCode(), SAME_GROUP, OTHER_GROUP);
    }

    /** What is not told on both sides says nothing. */
    private static double told(Object one, Object other, double same, double differs) {
        if (one == null || other == null) {
            return 0;
        }
        return one.equals(other) ? same : differs;
    }

    private static double shape(Traits.OfCard one, Traits.OfCard other) {
        if (one.shapes().isEmpty() && other.shapes().isEmpty()) {
            return 0;
        }
        double likeness = Likeness.Shape.likeness(one.shapes(), other.shapes());
        boolean same = one.functions() == other.functions() && one.shapes().equals(other.shapes());
        return SHAPE * (likeness - 0.5) + (same ? SAME_SHAPE : 0);
    }
}
