package kz.kasip.cards.compare.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in one language, taken apart.
 *
 * @param key what equal texts have in common: the words in their order
 */
public record Wording(String key, List<Word> words) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+[+#]{0,2}|(?<![\\p{L}\\p{N}])[-−]?\\p{N}+|[<>≤≥=±%°№]");

    private static final String CUT = ".-/";
    private static final int SHORT = 3;
    private static final int LONG = 5;

    static Wording of(String language, String text) {
        String plain = Spelling.plain(text);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            boolean cut = matcher.end() < plain.length() && CUT.indexOf(plain.charAt(matcher.end())) >= 0;
            words.add(Vocabulary.of(language).word(matcher.group(), cut));
        }
        String key = words.isEmpty()
                ? plain.strip().toLowerCase(Locale.ROOT)
                : words.stream().map(Word::form).collect(Collectors.joining(" "));
        return new Wording(key, List.copyOf(words));
    }

    /** The wordings of a language map, in order of the languages; blank texts are left out. */
    public static Map<String, Wording> of(Map<String, String> text) {
        Map<String, Wording> wordings = new TreeMap<>();
        text.forEach((language, written) -> {
            if (written != null && !written.isBlank()) {
                wordings.put(language, of(language, written));
            }
        });
        return wordings;
    }

    /** What a text must share with another, to be worth weighing: beginnings of words, short and longer ones. */
    public Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (Word word : telling()) {
            String form = Keyboard.russian(word.form());
            beginnings.add(form.substring(0, Math.min(SHORT, form.length())));
            if (form.length() >= LONG) {
                beginnings.add(form.substring(0, LONG));
            }
        }
        return beginnings;
    }

    /** The words that say what the text is about, or all where it has none of those. */
    List<Word> telling() {
        List<Word> telling = words.stream().filter(Word::counts).toList();
        return telling.isEmpty() ? words : telling;
    }
}
