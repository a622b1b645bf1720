package kz.kasip.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.analysis.Skeleton;

/**
 * The tokens by which titles are completed while somebody types: the beginnings of their words as skeletons, once by themselves and once
 * with the place of the word, the words as a whole, how many there are, and the title as a whole. Titles of cards and standards have
 * them apart from all others, so that the few that come first are found without a look at the many that don't.
 */
public final class Openings {
    /** Titles with more words than this count as if they had so many. */
    public static final int MOST_WORDS = 8;

    /** From this place on words have none. */
    public static final int PLACES = 3;

    private static final int LONGEST = 16;
    private static final int LONGEST_TITLE = 500;

    private final String mark;
    private final Set<String> tokens = new LinkedHashSet<>();

    private Openings(String mark) {
        this.mark = mark;
    }

    /** What titles of a kind have before their tokens. */
    public static String mark(Kind kind) {
        return kind == Kind.CARD || kind == Kind.STANDARD ? "c" : "t";
    }

    /** The token of a word's beginning anywhere in a title. */
    public static String beginning(String mark, String skeleton) {
        return mark + ":" + cut(skeleton, LONGEST);
    }

    /** The token of a word's beginning at a place in a title, counted from 0. */
    public static String beginning(String mark, int place, String skeleton) {
        return mark + place + ":" + cut(skeleton, LONGEST);
    }

    /** The token of a whole word. */
    public static String word(String mark, String skeleton) {
        return mark + "." + skeleton;
    }

    /** The token of titles with so many words. */
    public static String words(String mark, int count) {
        return mark + "#" + Math.min(count, MOST_WORDS);
    }

    /** The token of a whole title, the same for all spellings of it; null for one without words. */
    public static String title(String mark, String title) {
        List<String> words = skeletons(title);
        return words.isEmpty() ? null : mark + "=" + cut(String.join("_", words), LONGEST_TITLE);
    }

    /** The words of a text as skeletons, endings and all. */
    public static List<String> skeletons(String text) {
        return words(text).stream().map(Skeleton::of).toList();
    }

    static String of(Kind kind, Map<String, String> title) {
        Openings openings = new Openings(mark(kind));
        title.values().stream().filter(Objects::nonNull).forEach(openings::add);
        return openings.tokens.isEmpty() ? null : String.join(" ", openings.tokens);
    }

    private static List<String> words(String text) {
        return Language.RU.tokens(text).stream().map(token -> token.word()).toList();
    }

    private void add(String title) {
        List<String> words = words(title);
        for (int place = 0; place < words.size(); place++) {
            add(words.get(place), place);
        }
        if (!words.isEmpty()) {
            tokens.add(words(mark, words.size()));
            tokens.add(title(mark, title));
        }
    }

    private void add(String word, int place) {
        String skeleton = Skeleton.of(word);
        tokens.add(word(mark, skeleton));
        for (String beginning : beginnings(word, skeleton)) {
            tokens.add(beginning(mark, beginning));
            if (place < PLACES) {
                tokens.add(beginning(mark, place, beginning));
            }
        }
    }

    /** A skeleton's beginning may differ from the skeleton of the beginning that is typed: both are right. */
    private static Set<String> beginnings(String word, String skeleton) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (int end = 1; end <= word.length(); end++) {
            if (!Character.isHighSurrogate(word.charAt(end - 1))) {
                beginnings.add(cut(Skeleton.of(word.substring(0, end)), LONGEST));
            }
        }
        for (int end = 1; end <= Math.min(skeleton.length(), LONGEST); end++) {
            if (!Character.isHighSurrogate(skeleton.charAt(end - 1))) {
                beginnings.add(skeleton.substring(0, end));
            }
        }
        return beginnings;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
