package kz.kasip.search.relevance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells which words somebody meant who typed them without Kazakh letters, in Latin script, with slips or on another layout: those
 * of the expected text that come closest.
 */
final class Meant {
    static final String KEYS = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
    static final String KAZAKH = "(" + "\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№";
    static final String RUSSIAN = "ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.";
    private static final Map<String, String> SOUNDS = sounds();

    /** Words that only begin alike are less alike than the same word with a slip. */
    private static final double SHARED_BEGINNING_WEIGHT = 0.95;

    private Meant() {}

    /** The words of the expected text that stand for what was typed, one for each typed word. */
    static List<String> words(String typed, String expected) {
        List<String> there = Forms.words(expected);
        return List.of(typed, onLayout(typed, KAZAKH), onLayout(typed, RUSSIAN)).stream()
                .map(Forms::words)
                .filter(words -> !words.isEmpty())
                .max(Comparator.comparingDouble(words -> words.stream()
                        .mapToDouble(word -> likeness(word, closest(word, there)))
                        .average()
                        .orElse(0)))
                .orElse(List.of())
                .stream()
                .map(word -> closest(word, there))
                .distinct()
                .toList();
    }

    private static String closest(String word, List<String> there) {
        return there.stream()
                .max(Comparator.comparingDouble(other -> likeness(word, other)))
                .orElse("");
    }

    /** How alike two words sound, from 0 to 1. */
    static double likeness(String one, String other) {
        String heard = sound(one);
        String written = sound(other);
        if (heard.isEmpty() || written.isEmpty()) {
            return 0;
        }
        double edits = 1 - (double) edits(heard, written) / Math.max(heard.length(), written.length());
        double beginning = (double) Forms.sharedBeginning(heard, written)
                / Math.max(4, Math.min(heard.length(), written.length()));
        return Math.max(edits, SHARED_BEGINNING_WEIGHT * beginning);
    }

    private static String onLayout(String typed, String layout) {
        StringBuilder text = new StringBuilder();
        for (char key : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            int place = KEYS.indexOf(key);
            text.append(place < 0 ? key : layout.charAt(place));
        }
        return text.toString();
    }

    /** A word in few Latin letters; what is often confused is the same. */
    static String sound(String word) {
        String sounds = word.toLowerCase(Locale.ROOT);
        for (String pair : List.of("sh", "ch", "zh", "kh", "gh", "ya", "yu", "ts")) {
            sounds = sounds.replace(pair, SOUNDS.get(pair));
        }
        StringBuilder text = new StringBuilder();
        for (char letter : sounds.toCharArray()) {
            text.append(SOUNDS.getOrDefault(String.valueOf(letter), String.valueOf(letter)));
        }
        return text.toString();
    }

    private static Map<String, String> sounds() {
        Map<String, String> sounds = new HashMap<>();
        String table =
                "a аәáä;b б;v в;g гғǵğ;d д;e еэё;j жzhj;z з;i иіыйyıïíi;k кқqk;l л;m м;n нңńñ;o оөóö;p п;r р;s с;t т;"
                        + "u уұүwúüūū;f ф;h хһx;c ц;ia яya;iu юyu";
        for (String entry : table.split(";")) {
            String[] parts = entry.split(" ");
            for (char letter : parts[1].toCharArray()) {
                sounds.put(String.valueOf(letter), parts[0]);
            }
        }
        sounds.putAll(Map.of("ш", "s", "щ", "s", "ş", "s", "ч", "c", "ç", "c", "ь", "", "ъ", "", "ў", "u"));
        sounds.putAll(Map.of("ж", "j", "z", "z", "y", "i", "x", "h", "ya", "ia", "yu", "iu", "я", "ia", "ю", "iu"));
        sounds.putAll(Map.of("sh", "s", "ch", "c", "zh", "j", "kh", "h", "gh", "g", "ts", "c"));
        return sounds;
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, place -> place);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
