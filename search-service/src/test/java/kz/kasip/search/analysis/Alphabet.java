package kz.kasip.search.analysis;

import java.util.HashMap;
import java.util.Map;

/** Ways in which people write Kazakh or Russian words, each letter for letter. */
enum Alphabet {
    WITHOUT_KAZAKH_LETTERS("ә а і и ң н ғ г ү у ұ у қ к ө о һ х"),
    WITHOUT_SIGNS("ь _ ъ _"),
    LATIN_2018(
            "а a ә á б b в v г g ғ ǵ д d е e ж j з z и ı й ı к k қ q л l м m н n ң ń о o ө ó п p р r с s т t у ý ұ u ү ú"
                    + " ф f х h һ h ц ts ч ch ш sh щ shch ы y і i э e ю ıý я ıa ь _ ъ _"),
    LATIN_2021(
            "а a ә ä б b в v г g ғ ğ д d е e ж j з z и i й i к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у u ұ ū ү ü"
                    + " ф f х h һ h ц ts ч ch ш ş щ şş ы y і ı э e ю iu я ia ь _ ъ _"),
    ASCII("а a ә a б b в v г g ғ g д d е e ж zh з z и i й y к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u"
            + " ф f х kh һ h ц ts ч ch ш sh щ shch ы y і i э e ю yu я ya ь _ ъ _"),
    ASCII_WITH_Q(
            "а a ә a б b в v г g ғ gh д d е e ж j з z и i й i к k қ q л l м m н n ң ng о o ө o п p р r с s т t у w ұ u"
                    + " ү u ф f х h һ h ц s ч ch ш sh щ sh ы i і i э e ю yu я ya ь _ ъ _"),
    RUSSIAN_PASSPORT(
            "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch"
                    + " ы y э e ю iu я ia ь _ ъ ie"),
    RUSSIAN_LETTERS(
            "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ sch"
                    + " ы y э e ю yu я ya ь ' ъ '");

    private final Map<Character, String> letters = new HashMap<>();

    Alphabet(String pairs) {
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            letters.put(words[i].charAt(0), words[i + 1].replace("_", ""));
        }
    }

    /** A word in Cyrillic, written so. */
    String write(String word) {
        StringBuilder written = new StringBuilder();
        for (char letter : word.toCharArray()) {
            written.append(letters.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }
}
