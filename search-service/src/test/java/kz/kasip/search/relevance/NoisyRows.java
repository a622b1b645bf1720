package kz.kasip.search.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Rows made of a corpus's own words, noisy as people's are; always the same for the same corpus. */
final class NoisyRows {
    private static final long SEED = 20_260_101;
    private static final int SHORTEST_WORD = 4;

    private final Random random = new Random(SEED);
    private final Noise noise = new Noise(random);
    private final List<Row> rows = new ArrayList<>();
    private final int count;

    private NoisyRows(int count) {
        this.count = count;
    }

    /** So many rows of each kind. */
    static List<Row> of(Corpus corpus, int count) {
        NoisyRows made = new NoisyRows(count);
        made.kazakh(corpus.texts("kk"));
        made.russian(corpus.texts("ru"));
        return List.copyOf(made.rows);
    }

    private void kazakh(List<String> texts) {
        add("kk/base", texts, words -> words);
        add("kk/infl", texts, words -> noise.inflected(words, true));
        add("kk/noletters", texts, noise::withoutKazakhLetters);
        add("kk/latin", texts, noise::latin);
        add("kk/ascii", texts, noise::ascii);
        add("kk/layout", texts, words -> noise.otherLayout(words, true));
        add("kk/typo", texts, noise::slip);
    }

    private void russian(List<String> texts) {
        add("ru/base", texts, words -> words);
        add("ru/infl", texts, words -> noise.inflected(words, false));
        add("ru/ascii", texts, noise::ascii);
        add("ru/layout", texts, words -> noise.otherLayout(words, false));
        add("ru/typo", texts, noise::slip);
    }

    private void add(String kind, List<String> texts, UnaryOperator<String> spoil) {
        for (int made = 0; made < count; ) {
            String text = texts.get(random.nextInt(texts.size()));
            List<String> words = Forms.words(text).stream()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .filter(word -> word.chars()
                            .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC))
                    .distinct()
                    .toList();
            int taken = 2 + random.nextInt(2);
            if (words.size() >= taken) {
                int first = random.nextInt(words.size() - taken + 1);
                rows.add(new Row(spoil.apply(String.join(" ", words.subList(first, first + taken))), kind, text));
                made++;
            }
        }
    }
}
