package kz.kasip.search.query;

/** Letters that are missing, too many, wrong or swapped with their neighbour. */
final class Edits {
    /** What is longer is looked for as it is: an automaton of its likes takes too long to make. */
    private static final int LONGEST = 24;

    private Edits() {}

    /** How many may be wrong in a word before it is another one. */
    static int allowed(String word) {
        int length = word.length();
        return length < 4 || length > LONGEST ? 0 : length < 8 ? 1 : 2;
    }

    /** How many edits lead from one word to another (optimal string alignment). */
    static int between(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    /** Whether two words are near enough to be taken for one another. */
    static boolean isNear(String one, String other) {
        int allowed = allowed(one);
        return Math.abs(one.length() - other.length()) <= allowed && between(one, other) <= allowed;
    }
}
