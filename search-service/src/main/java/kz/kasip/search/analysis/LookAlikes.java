package kz.kasip.search.analysis;

/** Letters of one alphabet that look like those of another, inside a word of the other. */
final class LookAlikes {
    private static final String LATIN = "aceopxyihkmtbəABCEHIKMOPTXYƏ";
    private static final String CYRILLIC = "асеорхуіһкмтвәАВСЕНІКМОРТХУӘ";

    private LookAlikes() {}

    /** The word in one alphabet, where it is in two and one has its like of all letters of the other. */
    static String repaired(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            latin |= isLatin(word.charAt(i));
            cyrillic |= isCyrillic(word.charAt(i));
        }
        if (!latin || !cyrillic) {
            return word;
        }
        String repaired = replaced(word, LATIN, CYRILLIC, true);
        return repaired != null ? repaired : word;
    }

    private static String replaced(String word, String from, String to, boolean fromLatin) {
        StringBuilder repaired = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (fromLatin ? isLatin(letter) : isCyrillic(letter)) {
                int like = from.indexOf(letter);
                if (like < 0) {
                    return fromLatin ? replaced(word, to, from, false) : null;
                }
                repaired.setCharAt(i, to.charAt(like));
            }
        }
        return repaired.toString();
    }

    static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= 0xC0 && letter < 0x250
                || letter == 'ə';
    }

    static boolean isCyrillic(char letter) {
        return letter >= 0x400 && letter < 0x530;
    }
}
