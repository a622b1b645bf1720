package kz.kasip.cards.compare.wording;

import java.util.List;

/** Slips of the hand: letters put in, left out, swapped, or taken for one that sounds or looks alike. */
final class Typing {
    private static final int SHORTEST = 5;
    private static final int LONG = 6;
    private static final int VERY_LONG = 10;
    private static final List<String> TAKEN_FOR =
            List.of("аоәөұүуы", "еиіыэйя", "зс", "дт", "бп", "гкқғ", "вф", "шщж", "нң", "хһ", "цс");

    private static final int[] GROUPS = groupsByLetter();

    private Typing() {}

    static boolean mistyped(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int sure = shorter >= LONG ? 1 : 2;
        int most = shorter >= VERY_LONG ? 2 : 1;
        return shorter >= SHORTEST
                && Math.abs(one.length() - other.length()) <= most
                && commonBeginning(one, other) >= sure
                && slips(one, other) <= most;
    }

    static int commonBeginning(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int common = 0;
        while (common < end && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    /** The edit distance, where a letter that is no likely slip for another counts twice. */
    static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int change = change(one.charAt(i - 1), other.charAt(j - 1));
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private static int change(char letter, char other) {
        if (letter == other) {
            return 0;
        }
        return (groups(letter) & groups(other)) == 0 ? 2 : 1;
    }

    private static int groups(char letter) {
        return letter < GROUPS.length ? GROUPS[letter] : 0;
    }

    /** A bit for each group that a letter stands in. */
    private static int[] groupsByLetter() {
        int[] groups = new int[0x500];
        for (int group = 0; group < TAKEN_FOR.size(); group++) {
            int bit = 1 << group;
            TAKEN_FOR.get(group).chars().forEach(letter -> groups[letter] |= bit);
        }
        return groups;
    }
}
