package kz.kasip.standards.document.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which titles translate each other, as the cards say that are paired for sure: a title keeps its translation at every level. */
final class TitleVotes {

    private static final double SAME_TITLE = 1.5;
    private static final double OTHER_TITLE = -1;

    private final Map<String, Integer> base = new HashMap<>();
    private final Map<String, Integer> other = new HashMap<>();
    private final Map<Pair<String>, Integer> both = new HashMap<>();

    void add(Traits.OfCard one, Traits.OfCard another) {
        base.merge(one.title(), 1, Integer::sum);
        other.merge(another.title(), 1, Integer::sum);
        both.merge(new Pair<>(one.title(), another.title()), 1, Integer::sum);
    }

    /** The worths with what the votes say added. */
    double[][] added(double[][] worths, List<Traits.OfCard> rows, List<Traits.OfCard> columns) {
        double[][] added = new double[worths.length][];
        for (int i = 0; i < worths.length; i++) {
            added[i] = worths[i].clone();
            for (int j = 0; j < added[i].length; j++) {
                added[i][j] += says(rows.get(i).title(), columns.get(j).title());
            }
        }
        return added;
    }

    private double says(String one, String another) {
        int agree = both.getOrDefault(new Pair<>(one, another), 0);
        int all = Math.max(base.getOrDefault(one, 0), other.getOrDefault(another, 0));
        if (all == 0) {
            return 0;
        }
        return agree == 0 ? OTHER_TITLE : SAME_TITLE * agree / all;
    }
}
