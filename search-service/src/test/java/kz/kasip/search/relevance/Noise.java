package kz.kasip.search.relevance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What becomes of words when people type them as they can. */
final class Noise {
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String WITHOUT = "агкноуухи";
    private static final String FRONT_VOWELS = "әеөүіэ";
    private static final String VOWELS = "аәеёиоөуұүыіэюя";

    private static final Map<Character, String> ALPHABET_2021 = table(
            "а a,ә ä,б b,в v,г g,ғ ğ,д d,е e,ё io,ж j,з z,и i,й i,к k,қ q,л l,м m,н n,ң ñ,о o,ө ö,п p,р r,с s,т t,у u,"
                    + "ұ ū,ү ü,ф f,х h,һ h,ц ts,ч ch,ш ş,щ ştş,ъ ,ы y,і ı,ь ,э e,ю iu,я ia");
    private static final Map<Character, String> ALPHABET_2018 = table(
            "а a,ә á,б b,в v,г g,ғ ǵ,д d,е e,ё io,ж j,з z,и ı,й ı,к k,қ q,л l,м m,н n,ң ń,о o,ө ó,п p,р r,с s,т t,у ý,"
                    + "ұ u,ү ú,ф f,х h,һ h,ц ts,ч ch,ш sh,щ sh,ъ ,ы y,і i,ь ,э e,ю iý,я ia");
    private static final Map<Character, String> HOME_MADE = table(
            "а a,ә a,б b,в v,г g,ғ g,д d,е e,ё yo,ж zh,з z,и i,й y,к k,қ k,л l,м m,н n,ң n,о o,ө o,п p,р r,с s,т t,у u,"
                    + "ұ u,ү u,ф f,х h,һ h,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,і i,ь ,э e,ю yu,я ya");
    private static final Map<Character, String> HOME_MADE_Q = home("қ q,ж j,ы y");
    private static final Map<Character, String> HOME_MADE_W = home("у w,ы i,й i,ғ gh,ң ng,х h,ц c,я ia,ю iu,щ sh");

    private static final String KAZAKH_ENDINGS_BACK =
            "лар,ларды,лардың,ларға,ы,ының,ына,ында,дың,ға,да,дан,мен,ларын,ларының";
    private static final String KAZAKH_ENDINGS_FRONT =
            "лер,лерді,лердің,лерге,і,інің,іне,інде,дің,ге,де,ден,мен,лерін,лерінің";
    private static final String RUSSIAN_ENDINGS = "а,ы,е,у,ом,ой,ов,ами,ах,ого,ому,ые,ых,ыми,ая";

    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    private static Map<Character, String> table(String entries) {
        Map<Character, String> table = new HashMap<>();
        for (String entry : entries.split(",")) {
            table.put(entry.charAt(0), entry.substring(2));
        }
        return table;
    }

    private static Map<Character, String> home(String changes) {
        Map<Character, String> table = new HashMap<>(HOME_MADE);
        table.putAll(table(changes));
        return table;
    }

    String withoutKazakhLetters(String text) {
        return written(text, letter -> {
            int place = KAZAKH.indexOf(letter);
            return String.valueOf(place < 0 ? letter : WITHOUT.charAt(place));
        });
    }

    String latin(String text) {
        return spelled(text, random.nextBoolean() ? ALPHABET_2021 : ALPHABET_2018);
    }

    String ascii(String text) {
        return spelled(text, List.of(HOME_MADE, HOME_MADE_Q, HOME_MADE_W).get(random.nextInt(3)));
    }

    private static String spelled(String text, Map<Character, String> alphabet) {
        return written(text, letter -> alphabet.getOrDefault(letter, String.valueOf(letter)));
    }

    /** The keys of the layout typed on an English one. */
    String otherLayout(String text, boolean kazakh) {
        String layout = kazakh ? Meant.KAZAKH : Meant.RUSSIAN;
        return written(text, letter -> {
            int place = letter == ' ' ? -1 : layout.indexOf(letter);
            return String.valueOf(place < 0 ? letter : Meant.KEYS.charAt(place));
        });
    }

    private interface Writing {
        String of(char letter);
    }

    private static String written(String text, Writing writing) {
        StringBuilder written = new StringBuilder();
        for (char letter : text.toCharArray()) {
            written.append(writing.of(letter));
        }
        return written.toString();
    }

    /** One slip in the longest word. */
    String slip(String text) {
        String word = List.of(text.split(" ")).stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        int place = 1 + random.nextInt(word.length() - 2);
        String before = word.substring(0, place);
        String after = word.substring(place);
        String slipped = switch (random.nextInt(4)) {
            case 0 -> before + after.substring(1);
            case 1 -> before + after.charAt(0) + after;
            case 2 -> before + "аеионртс".charAt(random.nextInt(8)) + after.substring(1);
            default ->
                before
                        + after.charAt(1 % after.length())
                        + after.charAt(0)
                        + after.substring(Math.min(2, after.length()));
        };
        return text.replace(word, slipped);
    }

    /** Another ending on one of the words. */
    String inflected(String text, boolean kazakh) {
        String[] words = text.split(" ");
        int place = random.nextInt(words.length);
        words[place] = kazakh ? kazakhForm(words[place]) : russianForm(words[place]);
        return String.join(" ", words);
    }

    private String kazakhForm(String word) {
        boolean front = word.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).reduce((a, b) -> b).stream()
                .anyMatch(letter -> FRONT_VOWELS.indexOf(letter) >= 0);
        String[] endings = (front ? KAZAKH_ENDINGS_FRONT : KAZAKH_ENDINGS_BACK).split(",");
        String stem = Arrays.stream(endings)
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= 4)
                .max(Comparator.comparingInt(String::length))
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
        String ending = endings[random.nextInt(endings.length)];
        boolean clash = VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0 && VOWELS.indexOf(ending.charAt(0)) >= 0;
        return stem + (clash ? "с" : "") + ending;
    }

    private String russianForm(String word) {
        String stem = word;
        while (stem.length() > 4
                && "аеёиоуыэюяйьмх".indexOf(stem.charAt(stem.length() - 1)) >= 0
                && word.length() - stem.length() < 3) {
            stem = stem.substring(0, stem.length() - 1);
        }
        String[] endings = RUSSIAN_ENDINGS.split(",");
        return stem + endings[random.nextInt(endings.length)];
    }
}
