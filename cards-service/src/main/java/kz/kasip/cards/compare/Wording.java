package kz.kasip.cards.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in one language, taken apart.
 *
 * @param key what equal texts have in common: the words in their order
 */
record Wording(String key, List<Word> words) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+[+#]{0,2}|(?<![\\p{L}\\p{N}])[-−]?\\p{N}+|[<>≤≥=±%°№]");

    static Wording of(String language, String text) {
        String plain = Spelling.plain(text);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            boolean cut = matcher.end() < plain.length() && plain.charAt(matcher.end()) == '.';
            words.add(Vocabulary.of(language).word(matcher.group(), cut));
        }
        String key = words.isEmpty()
                ? plain.strip().toLowerCase(Locale.ROOT)
                : words.stream().map(Word::form).collect(Collectors.joining(" "));
        return new Wording(key, List.copyOf(words));
    }

    /** The wordings of a language map, in order of the languages; blank texts are left out. */
    static Map<String, Wording> of(Map<String, String> text) {
        Map<String, Wording> wordings = new TreeMap<>();
        text.forEach((language, written) -> {
            if (written != null && !written.isBlank()) {
                wordings.put(language, of(language, written));
            }
        });
        return wordings;
    }

    /** The words that say what the text is about, or all where it has none of those. */
    List<Word> telling() {
        List<Word> telling = words.stream().filter(Word::counts).toList();
        return telling.isEmpty() ? words : telling;
    }
}
