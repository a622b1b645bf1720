package kz.kasip.search.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.relevance.Row;

/** Makes queries where none are given: two or three words that stand together in a text, some of them typed badly. */
final class Questions {
    private static final int OF_EACH_LANGUAGE = 120;
    private static final int SHORTEST = 8;
    private static final String KAZAKH = "әіңғүұқөһ";
    private static final String INSTEAD = "аинг" + "уукох";

    private final Random random = new Random(7);

    List<Row> of(ItemLists lists) {
        List<Row> questions = new ArrayList<>();
        for (Language language : Language.values()) {
            List<String> items = lists.items(language);
            for (int made = 0; made < OF_EACH_LANGUAGE && !items.isEmpty(); made++) {
                String text = items.get(random.nextInt(items.size()));
                questions.add(new Row(typed(part(text)), language.code() + "/own", text));
            }
        }
        return questions;
    }

    private String part(String text) {
        String[] words = text.toLowerCase().split("[^\\p{L}]+");
        int from = random.nextInt(words.length);
        String part =
                String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + 2 + random.nextInt(2))));
        return part.length() < SHORTEST ? text : part;
    }

    /** As it is, inflected, without Kazakh letters, or with a letter twice. */
    private String typed(String part) {
        int place = 2 + random.nextInt(part.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> part.substring(0, place) + part.charAt(place - 1) + part.substring(place);
            case 1 -> withoutKazakhLetters(part);
            case 2 -> part.substring(0, part.length() - 1);
            default -> part;
        };
    }

    private static String withoutKazakhLetters(String part) {
        StringBuilder plain = new StringBuilder();
        part.chars()
                .map(letter -> KAZAKH.indexOf(letter) < 0 ? letter : INSTEAD.charAt(KAZAKH.indexOf(letter)))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
