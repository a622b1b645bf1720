package kz.kasip.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stays of a word whatever it was written with: Cyrillic with or without the Kazakh letters, the Latin alphabets of 2018 and
 * 2021, plain ASCII. Letters that any of these writes alike are one: қ к q; ы і и й y i ı; ү ұ у w; ғ г gh; ң н ng; х һ kh.
 * Its own letters are a b v g d e j(ж) z i k l m n o p r s t u f h c(ч) x(ш, щ).
 */
public final class Skeleton {
    private static final int GRAM = 4;

    private Skeleton() {}

    /** The skeleton of a whole word, endings and all; the word itself when nothing of it would stay. */
    public static String of(String word) {
        String spelt = Spelling.settled(Spelling.of(word.toLowerCase(Locale.ROOT)));
        return spelt.isEmpty() ? word : spelt;
    }

    /** All runs of four letters; a shorter skeleton is its only one. */
    public static List<String> grams(String skeleton) {
        if (skeleton.length() <= GRAM) {
            return List.of(skeleton);
        }
        List<String> grams = new ArrayList<>(skeleton.length() - GRAM + 1);
        for (int start = 0; start + GRAM <= skeleton.length(); start++) {
            grams.add(skeleton.substring(start, start + GRAM));
        }
        return grams;
    }
}
