package kz.kasip.standards.document.translation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.kasip.standards.document.ProfessionCard;
import kz.kasip.standards.document.ProfessionCard.RelatedProfession;

/** Pairs related professions by their levels and by the cards that their titles name. */
record RelatedPairing(List<Pair<ProfessionCard>> cards) {

    private static final double NAMES_SAME = 4;
    private static final double NAMES_OTHER = -6;
    private static final double OTHER_LEVEL = -4.5;
    private static final double SAME_LEVEL = 1;
    private static final double PLACE = 0.01;
    private static final long MOST_COMPARED = 10_000;

    List<Pair<RelatedProfession>> of(Pair<List<RelatedProfession>> lists) {
        int rows = lists.base().size();
        int columns = lists.other().size();
        if ((long) rows * columns > MOST_COMPARED) {
            return SurePairs.joined(lists, SurePairs.none(rows));
        }
        double[][] worths = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double apart = Math.abs((double) (i - j) / (rows + columns));
                worths[i][j] = worth(lists, i, j) - PLACE * apart * apart;
            }
        }
        return SurePairs.joined(lists, Assignment.of(worths));
    }

    /** What is written in one line. */
    static String text(RelatedProfession related) {
        return (related.orkLevel() == null ? "" : related.orkLevel() + " ") + Objects.toString(related.title(), "");
    }

    private double worth(Pair<List<RelatedProfession>> lists, int row, int column) {
        RelatedProfession base = lists.base().get(row);
        RelatedProfession other = lists.other().get(column);
        if (!Objects.equals(base.orkLevel(), other.orkLevel())) {
            return named(base, other) + OTHER_LEVEL;
        }
        boolean samePlace =
                row == column && lists.base().size() == lists.other().size();
        return named(base, other) + (samePlace || isAlone(lists, base.orkLevel()) ? SAME_LEVEL : 0);
    }

    /** Whether each side has one profession of that level. */
    private static boolean isAlone(Pair<List<RelatedProfession>> lists, Integer level) {
        return count(lists.base(), level) == 1 && count(lists.other(), level) == 1;
    }

    private static long count(List<RelatedProfession> list, Integer level) {
        return list.stream()
                .filter(related -> Objects.equals(related.orkLevel(), level))
                .count();
    }

    /** What the cards say: the titles name the two sides of one pair, or of other pairs, or no card. */
    private double named(RelatedProfession base, RelatedProfession other) {
        boolean baseNames = false;
        boolean otherNames = false;
        for (Pair<ProfessionCard> pair : cards) {
            boolean inBase = names(base, pair.base());
            boolean inOther = names(other, pair.other());
            if (inBase && inOther) {
                return NAMES_SAME;
            }
            baseNames |= inBase && pair.isWhole();
            otherNames |= inOther && pair.isWhole();
        }
        return baseNames && otherNames ? NAMES_OTHER : 0;
    }

    private static boolean names(RelatedProfession related, ProfessionCard card) {
        return card != null
                && related.title() != null
                && (plain(related.title()).equals(plain(card.title()))
                        || plain(related.title()).equals(plain(card.heading())));
    }

    private static String plain(String title) {
        return title == null
                ? null
                : title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\d]+", " ")
                        .strip();
    }
}
