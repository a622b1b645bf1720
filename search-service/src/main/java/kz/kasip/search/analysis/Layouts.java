package kz.kasip.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keyboard layouts: the same keys read on another one. The Kazakh layout has its nine letters on the row of digits, the rest as on
 * the Russian one (the Kazakh and Russian layouts of Windows and of X11 agree in this).
 */
public final class Layouts {
    private static final String LATIN =
            "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
    private static final String KAZAKH =
            "(\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№)!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?";
    private static final String RUSSIAN =
            "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.Ё!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";

    private static final Layout LATIN_ON_KAZAKH = new Layout(LATIN, KAZAKH, "kk");
    private static final Layout LATIN_ON_RUSSIAN = new Layout(LATIN, RUSSIAN, "ru");
    private static final Layout KAZAKH_ON_LATIN = new Layout(KAZAKH, LATIN, "en");
    private static final Layout RUSSIAN_ON_LATIN = new Layout(RUSSIAN, LATIN, "en");

    private static final String DIGITS = "0123456789";
    private static final String KAZAKH_DIGITS = "қ1әіңғ67үұ";

    private Layouts() {}

    /** What the same keys give on other layouts; empty when the text was typed with no layout at hand or holds no letter. */
    public static List<Reading> readings(String typed) {
        List<Reading> readings = new ArrayList<>();
        add(readings, typed, digitsOnKazakh(typed), "kk");
        for (Layout layout : List.of(LATIN_ON_KAZAKH, LATIN_ON_RUSSIAN, RUSSIAN_ON_LATIN, KAZAKH_ON_LATIN)) {
            layout.read(typed).ifPresent(text -> add(readings, typed, text, layout.name));
        }
        return List.copyOf(readings);
    }

    private static void add(List<Reading> readings, String typed, String text, String name) {
        if (!text.equals(typed)
                && readings.stream().noneMatch(reading -> reading.text().equals(text))) {
            readings.add(new Reading(text, name));
        }
    }

    /** Who types Kazakh on the Russian layout gets a digit inside a word for each Kazakh letter: 0ызмет. */
    private static String digitsOnKazakh(String typed) {
        StringBuilder text = new StringBuilder(typed);
        for (int i = 0; i < typed.length(); i++) {
            int digit = DIGITS.indexOf(typed.charAt(i));
            if (digit >= 0 && (isCyrillic(typed, i - 1) || isCyrillic(typed, i + 1))) {
                text.setCharAt(i, KAZAKH_DIGITS.charAt(digit));
            }
        }
        return text.toString();
    }

    private static boolean isCyrillic(String text, int place) {
        return place >= 0 && place < text.length() && LookAlikes.isCyrillic(text.charAt(place));
    }

    /** From the keys of one layout to those of another. */
    private static final class Layout {
        private final char[] meant = new char[0x2200];
        private final String name;

        Layout(String typed, String meant, String name) {
            for (int key = typed.length() - 1; key >= 0; key--) {
                this.meant[typed.charAt(key)] = meant.charAt(key);
            }
            this.name = name;
        }

        /** The text on the other layout, if each of its letters can be typed on this one and there is one. */
        Optional<String> read(String typed) {
            StringBuilder text = new StringBuilder(typed.length());
            boolean letter = false;
            for (int i = 0; i < typed.length(); i++) {
                char key = typed.charAt(i);
                char other = key < meant.length ? meant[key] : 0;
                if (Character.isLetter(key)) {
                    if (other == 0) {
                        return Optional.empty();
                    }
                    letter = true;
                }
                text.append(other == 0 ? key : other);
            }
            return letter ? Optional.of(text.toString()) : Optional.empty();
        }
    }
}
