package kz.kasip.search.match.level;

import java.util.Comparator;
import java.util.List;

/** The level that a text speaks of: each clue votes for its levels, and those with nearly the most votes are meant. */
public final class WantedLevel {
    private static final int HIGHEST = 8;
    private static final double NEARLY = 0.75;

    /** A level beside those of a clue still gets a part of its vote, one further away a smaller one. */
    private static final double FALL = 0.4;

    private static final int MOST_REASONS = 5;

    private final List<LevelClue> clues;
    private final double[] votes = new double[HIGHEST + 1];
    private int from;
    private int to;

    private WantedLevel(List<LevelClue> clues) {
        this.clues = clues.stream()
                .sorted(Comparator.comparingInt((LevelClue clue) -> -clue.about().weight))
                .limit(MOST_REASONS)
                .toList();
        double most = 0;
        for (int level = 1; level <= HIGHEST; level++) {
            for (LevelClue clue : clues) {
                votes[level] += clue.about().weight * Math.pow(FALL, distance(level, clue.from(), clue.to()));
            }
            most = Math.max(most, votes[level]);
        }
        for (int level = HIGHEST; level >= 1 && !clues.isEmpty(); level--) {
            votes[level] /= most;
            if (votes[level] >= NEARLY) {
                from = level;
                to = Math.max(to, level);
            }
        }
    }

    /** Reads what a text says, sentence by sentence. */
    public static WantedLevel of(List<String> sentences) {
        return new WantedLevel(LevelRules.clues(sentences));
    }

    /** Of a text that says nothing. */
    public static WantedLevel unknown() {
        return new WantedLevel(List.of());
    }

    /** How a card of a level fits; null: it has none. */
    public LevelFit fit(Integer level) {
        if (clues.isEmpty()) {
            return new LevelFit(LevelFit.Fit.UNKNOWN, null, null, List.of());
        }
        LevelFit.Fit fit;
        if (level == null) {
            fit = LevelFit.Fit.UNKNOWN;
        } else if (level < from) {
            fit = LevelFit.Fit.BELOW;
        } else {
            fit = level > to ? LevelFit.Fit.ABOVE : LevelFit.Fit.FITS;
        }
        return new LevelFit(fit, from, to, clues);
    }

    /** How much of the votes a level has, from 0 to 1; 1 for all where the text says nothing. */
    public double share(Integer level) {
        return clues.isEmpty() || level == null || level < 1 || level > HIGHEST ? 1 : votes[level];
    }

    private static int distance(int level, int from, int to) {
        return level < from ? from - level : Math.max(0, level - to);
    }
}
