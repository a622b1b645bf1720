package kz.kasip.cards.compare.wording;

import java.util.List;

/** A word that stands for several: an abbreviation of their initials, or a compound of them. */
final class Shortened {
    private static final int LONGEST_ABBREVIATION = 6;

    private Shortened() {}

    /** How many words from a place on, none of which has met another yet, the one stands for; 0 where it does not. */
    static int count(Word one, List<Word> words, double[] met, int place) {
        int initials = one.capitals() && one.form().length() <= LONGEST_ABBREVIATION
                ? initials(one.form(), words, met, place)
                : 0;
        return initials > 0 ? initials : compound(one, words, met, place);
    }

    private static int initials(String abbreviation, List<Word> words, double[] met, int place) {
        int count = abbreviation.length();
        if (place + count > words.size()) {
            return 0;
        }
        for (int letter = 0; letter < count; letter++) {
            boolean begins = words.get(place + letter).form().charAt(0) == abbreviation.charAt(letter);
            if (!begins || met[place + letter] > 0) {
                return 0;
            }
        }
        return count;
    }

    private static int compound(Word one, List<Word> words, double[] met, int place) {
        boolean two = place + 1 < words.size() && met[place] == 0 && met[place + 1] == 0;
        if (!two) {
            return 0;
        }
        String together = words.get(place).form() + words.get(place + 1).stem();
        return one.form().startsWith(together) && one.stem().equals(together) ? 2 : 0;
    }
}
