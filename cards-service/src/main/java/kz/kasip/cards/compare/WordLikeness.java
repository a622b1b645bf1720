package kz.kasip.cards.compare;

import java.util.regex.Pattern;

/** How alike two words are: by stem, by a beginning in common, as one cut short, or as one mistyped. */
final class WordLikeness {
    static final double EQUAL = 1;
    private static final double SAME_ROOT = 0.85;
    private static final double MISTYPED = 0.9;
    private static final double CUT_SHORT = 0.9;

    private static final int SHORTEST_ROOT = 4;
    private static final double SHARE_OF_ROOT = 0.7;
    private static final int SHORTEST_MISTYPED = 5;
    private static final int SURE_BEGINNING = 2;

    /** What Kazakh puts after a root to say that it is not done, or not there. */
    private static final Pattern WITHOUT = Pattern.compile("(?:[мбп][ае](?:у|й|с)?|с[ыі]з.*)");

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:не|без|бес|вы|от|отъ|под|при|за|раз|рас|с|со|в|во|внутри|вне|из|ис|до|пере|недо|экс|им|дез|де|анти)(?=\\p{L}{3})");

    private WordLikeness() {}

    /** From 0 to 1. */
    static double of(Word one, Word other) {
        if (one.kind() == Word.Kind.NUMBER || other.kind() == Word.Kind.NUMBER) {
            return one.form().equals(other.form()) ? EQUAL : 0;
        }
        if (one.stem().equals(other.stem())) {
            return EQUAL;
        }
        if (contrary(one, other)) {
            return 0;
        }
        if (cutShort(one, other) || cutShort(other, one)) {
            return CUT_SHORT;
        }
        int common = commonBeginning(one.stem(), other.stem());
        int longer = Math.max(one.stem().length(), other.stem().length());
        if (common >= SHORTEST_ROOT && common >= SHARE_OF_ROOT * longer) {
            return SAME_ROOT;
        }
        return mistyped(one.stem(), other.stem(), common) ? MISTYPED : 0;
    }

    /** Whether one says that what the other says is not so. */
    static boolean contrary(Word one, Word other) {
        return without(one.stem(), other.stem())
                || without(other.stem(), one.stem())
                || otherPrefix(one.stem(), other.stem());
    }

    private static boolean without(String root, String stem) {
        return stem.length() > root.length()
                && stem.startsWith(root)
                && WITHOUT.matcher(stem.substring(root.length())).matches();
    }

    private static boolean otherPrefix(String one, String other) {
        String root = PREFIX.matcher(one).replaceFirst("");
        String otherRoot = PREFIX.matcher(other).replaceFirst("");
        boolean both = root.length() < one.length() && otherRoot.length() < other.length();
        boolean negated = one.equals("не" + other) || other.equals("не" + one);
        return negated || both && root.equals(otherRoot) && !one.equals(other);
    }

    private static boolean cutShort(Word one, Word other) {
        return one.cut()
                && one.form().length() >= 2
                && other.form().length() > one.form().length()
                && other.form().startsWith(one.form());
    }

    private static boolean mistyped(String one, String other, int common) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST_MISTYPED || common < SURE_BEGINNING) {
            return false;
        }
        return edits(one, other) <= (shorter >= 2 * SHORTEST_MISTYPED ? 2 : 1);
    }

    static int commonBeginning(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int common = 0;
        while (common < end && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** Letters put in, left out, changed or swapped with a neighbour. */
    static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
