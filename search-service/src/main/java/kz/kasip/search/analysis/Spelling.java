package kz.kasip.search.analysis;

/** Spells a word in the letters of skeletons. */
final class Spelling {
    private static final String[] CYRILLIC = new String[0x130];

    static {
        String[] pairs =
                ("а a ә a б b в v г g ғ g ѓ g д d е e ё e є e э e ж j з z и i і i ы i й i ї i к k қ k ќ k л l м m н n ң n"
                                + " о o ө o п p р r с s т t у u ұ u ү u ў u ф f х h һ h ц s ч c ш x щ x ю iu я ia")
                        .split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            CYRILLIC[pairs[i].charAt(0) - 0x400] = pairs[i + 1];
        }
        CYRILLIC['ь' - 0x400] = "";
        CYRILLIC['ъ' - 0x400] = "";
    }

    private final String word;
    private final StringBuilder spelt;
    private int place;

    private Spelling(String word) {
        this.word = word;
        this.spelt = new StringBuilder(word.length() + 4);
    }

    /** The word, in lower case, spelt anew. */
    static String of(String word) {
        return new Spelling(word).spell();
    }

    /** A spelt stem without what spellings differ in yet: ң may be ng, letters may be double, a final g or b was k or p. */
    static String settled(String stem) {
        StringBuilder settled = new StringBuilder(stem.length());
        char before = 0;
        for (int i = 0; i < stem.length(); i++) {
            char letter = stem.charAt(i);
            if ((letter != before || Character.isDigit(letter)) && (letter != 'g' || before != 'n')) {
                settled.append(letter);
                before = letter;
            }
        }
        int last = settled.length() - 1;
        if (last > 1 && settled.charAt(last) == 'g') {
            settled.setCharAt(last, 'k');
        } else if (last > 1 && settled.charAt(last) == 'b') {
            settled.setCharAt(last, 'p');
        }
        return settled.toString();
    }

    private String spell() {
        while (place < word.length()) {
            char letter = word.charAt(place++);
            int cyrillic = letter - 0x400;
            if (cyrillic >= 0 && cyrillic < CYRILLIC.length) {
                add(CYRILLIC[cyrillic] == null ? String.valueOf(letter) : CYRILLIC[cyrillic]);
            } else if (letter < 0x400) {
                latin(letter);
            } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                spelt.append(letter);
            }
        }
        return spelt.toString();
    }

    private void latin(char letter) {
        switch (letter) {
            case 'á', 'ä', 'à', 'â', 'ə', 'ǎ', 'ā' -> add('a');
            case 'ǵ', 'ğ', 'ġ', 'ģ' -> add('g');
            case 'ń', 'ñ', 'ņ', 'ŋ' -> add('n');
            case 'ó', 'ö', 'ô', 'õ', 'ø', 'ő' -> add('o');
            case 'ú', 'ü', 'ū', 'ý', 'û', 'ù', 'ŭ', 'ű', 'w' -> add('u');
            case 'ş', 'ś', 'š', 'ș' -> add('x');
            case 'ç', 'č', 'ć' -> add('c');
            case 'ž' -> add('j');
            case 'ı', 'î', 'í', 'ï', 'ī', 'ĭ', 'i', 'y', 'ÿ' -> add('i');
            case 'é', 'è', 'ê', 'ë', 'ē' -> add('e');
            case 'q', 'ķ' -> add('k');
            case 'j' -> j();
            case 'g' -> one('g', "h");
            case 'k' -> k();
            case 's' -> s();
            case 'z' -> add(follows("h") ? 'j' : 'z');
            case 'c' -> c();
            case 'p' -> add(place == 1 && follows("h") ? 'f' : 'p');
            case 't' -> one('t', "h");
            case 'x' -> add(spelt.isEmpty() ? "h" : "ks");
            default -> {
                if (Character.isLetterOrDigit(letter)) {
                    add(letter);
                }
            }
        }
    }

    /** j is ж, but in Russian words й: nastrojka, novyj. */
    private void j() {
        char before = place > 1 ? word.charAt(place - 2) : ' ';
        char next = place < word.length() ? word.charAt(place) : 'a';
        boolean vowelBefore = "aeiouy".indexOf(before) >= 0;
        boolean consonantNext = "aeiouyäöüúóáūıý".indexOf(next) < 0;
        add(before == 'y' || before == 'i' && place == word.length() || vowelBefore && consonantNext ? 'i' : 'j');
    }

    private void k() {
        add(follows("h") ? 'h' : 'k');
    }

    /** sh and shch (щ), sch. */
    private void s() {
        if (follows("hch") || follows("ch") || follows("h")) {
            add('x');
        } else {
            add('s');
        }
    }

    /** ch is ч; c before e, i, y and v the ц of informaciya, else the c of cloud. */
    private void c() {
        if (follows("h")) {
            add('c');
        } else if (follows("k")) {
            add('k');
        } else {
            char next = place < word.length() ? word.charAt(place) : ' ';
            add(
                    next == 'e' || next == 'i' || next == 'y' || next == 'ı' || next == 'v' || isOfRussianNoun()
                            ? 's'
                            : 'k');
        }
    }

    /** stolica, stolicam, stolicah: ц too, where it ends a noun. */
    private boolean isOfRussianNoun() {
        return place > 1
                && word.charAt(place - 2) == 'i'
                && word.startsWith("a", place)
                && (place + 1 == word.length() || "mhx".indexOf(word.charAt(place + 1)) >= 0);
    }

    private void one(char letter, String silent) {
        follows(silent);
        add(letter);
    }

    /** Whether these letters come next; they are then read. */
    private boolean follows(String letters) {
        boolean follows = word.startsWith(letters, place);
        place += follows ? letters.length() : 0;
        return follows;
    }

    private void add(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            add(letters.charAt(i));
        }
    }

    /** Adds a letter; those are left out that one alphabet writes and another does not: ye is e, yu is u, iy is i, ts is s; sch is щ,
     * so сч is too, and сх is ш. */
    private void add(char letter) {
        int last = spelt.length() - 1;
        char before = last < 0 ? ' ' : spelt.charAt(last);
        switch (letter) {
            case 'i', 'a', 'o', 'g' -> {
                if (before == letter) {
                    return;
                }
            }
            case 'e', 'u' -> {
                if (before == 'i') {
                    spelt.setLength(last);
                    add(letter);
                    return;
                }
                if (before == letter) {
                    return;
                }
            }
            case 's' -> {
                if (before == 't') {
                    spelt.setLength(last);
                }
            }
            case 'h' -> {
                if (before == 's' || before == 'k') {
                    spelt.setCharAt(last, before == 's' ? 'x' : 'h');
                    return;
                }
                if (before == 't') {
                    return;
                }
            }
            case 'c' -> {
                if (before == 's') {
                    spelt.setCharAt(last, 'x');
                    return;
                }
            }
            case 'x' -> {
                if (before == 'x') {
                    return;
                }
            }
            default -> {
                // stands as it is
            }
        }
        spelt.append(letter);
    }
}
