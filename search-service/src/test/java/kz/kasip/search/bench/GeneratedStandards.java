package kz.kasip.search.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.index.VersionKey;

/**
 * Standards without end, as long and as full of repetition as real ones: texts come as they stand in the lists, with other words in
 * some places, or from the card before; names are those of the lists.
 */
final class GeneratedStandards {
    private static final int CARDS = 8;
    private static final int FUNCTIONS = 3;
    private static final int COMPETENCIES = 8;
    private static final int TERMS = 8;
    private static final int SERIALS = 100;
    private static final int FIRST_CLASS = 62_010;
    private static final double FROM_CARD_BEFORE = 0.4;
    private static final double AS_IT_STANDS = 0.3;
    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ItemLists lists;
    private final Random random = new Random(5);
    private final Map<Language, Integer> given = new LinkedHashMap<>();
    private final Map<Language, List<String>> words = new LinkedHashMap<>();
    private final Map<Language, List<String>> items = new LinkedHashMap<>();
    private final Map<Language, List<String>> names = new LinkedHashMap<>();
    private int count;

    /** A version of a standard as the other services would give it. */
    record Content(VersionKey key, StandardContent standard, List<CardContent> cards) {}

    GeneratedStandards(ItemLists lists) {
        this.lists = lists;
        for (Language language : Language.values()) {
            items.put(language, lists.items(language));
            names.put(language, lists.names(language));
            words.put(language, longWords(language));
        }
    }

    private List<String> longWords(Language language) {
        List<String> all = new ArrayList<>(items.get(language));
        all.addAll(names.get(language));
        return all.stream()
                .flatMap(text -> List.of(text.toLowerCase().split("[^\\p{L}-]+")).stream())
                .filter(word -> word.length() > 4)
                .toList();
    }

    Content next() {
        Language language = count % 2 == 0 ? Language.KK : Language.RU;
        String subclass = String.valueOf(FIRST_CLASS + count / SERIALS);
        String code = "J" + subclass + (900 + count % SERIALS);
        count++;
        List<CardContent> cards = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int number = 1; number <= CARDS; number++) {
            cards.add(card(language, "%s-%02d".formatted(code, number), before));
        }
        return new Content(new VersionKey(code, 1, count), standard(language, code, subclass), cards);
    }

    private StandardContent standard(Language language, String code, String subclass) {
        String division = subclass.substring(0, 2);
        String dotted = division + "." + subclass.substring(2, 4);
        var path =
                List.of("J", division, division + "." + subclass.charAt(2), dotted, dotted + "." + subclass.charAt(4));
        Map<String, Object> standard = new LinkedHashMap<>();
        standard.put("code", code);
        standard.put("version", 1);
        standard.put("title", in(language, name(language)));
        standard.put("summary", in(language, text(language, List.of())));
        standard.put("scope", in(language, text(language, List.of())));
        standard.put(
                "oked",
                path.stream()
                        .map(step -> Map.of("level", "CLASS", "code", step, "title", in(language, step)))
                        .toList());
        standard.put(
                "terms",
                times(
                        TERMS,
                        () -> Map.of(
                                "term",
                                in(language, name(language)),
                                "definition",
                                in(language, text(language, List.of())))));
        return JSON.convertValue(standard, StandardContent.class);
    }

    private CardContent card(Language language, String id, List<String> before) {
        List<String> texts = new ArrayList<>();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", id);
        card.put("title", in(language, name(language)));
        card.put("orkLevel", 1 + random.nextInt(8));
        card.put("groupCode", "%d-0".formatted(2111 + random.nextInt(700)));
        card.put("purpose", in(language, text(language, List.of())));
        List<Object> functions = new ArrayList<>();
        for (int function = 1; function <= FUNCTIONS; function++) {
            String functionId = id + ".f" + function;
            List<Object> skills = new ArrayList<>();
            int most = 1 + random.nextInt(2);
            for (int skill = 1; skill <= most; skill++) {
                String skillId = functionId + ".s" + skill;
                skills.add(Map.of(
                        "id", skillId,
                        "title", in(language, text(language, before)),
                        "abilities", items(language, skillId + ".a", before, texts),
                        "knowledge", items(language, skillId + ".k", before, texts)));
            }
            functions.add(Map.of("id", functionId, "title", in(language, text(language, before)), "skills", skills));
        }
        card.put("functions", functions);
        card.put("competencies", times(COMPETENCIES, () -> in(language, name(language))));
        before.clear();
        before.addAll(texts);
        return JSON.convertValue(card, CardContent.class);
    }

    private List<Object> items(Language language, String prefix, List<String> before, List<String> texts) {
        return IntStream.rangeClosed(1, 4 + random.nextInt(6))
                .mapToObj(place -> {
                    String text = text(language, before);
                    texts.add(text);
                    return (Object) Map.of("id", prefix + place, "text", in(language, text));
                })
                .toList();
    }

    /** Each text of the lists once, then as it comes. */
    private String text(Language language, List<String> before) {
        List<String> all = items.get(language);
        int next = given.merge(language, 1, Integer::sum) - 1;
        if (next < all.size()) {
            return all.get(next);
        }
        double chance = random.nextDouble();
        if (chance < FROM_CARD_BEFORE && !before.isEmpty()) {
            return before.get(random.nextInt(before.size()));
        }
        // some texts stand in many documents, most in few
        String text = all.get((int) (all.size() * Math.pow(random.nextDouble(), 2)));
        return chance < FROM_CARD_BEFORE + AS_IT_STANDS ? text : reworded(language, text);
    }

    private String reworded(Language language, String text) {
        String[] parts = text.split(" ");
        int changes = 1 + parts.length / 5;
        for (int change = 0; change < changes; change++) {
            List<String> others = words.get(language);
            parts[random.nextInt(parts.length)] = others.get(random.nextInt(others.size()));
        }
        String changed = String.join(" ", parts);
        return random.nextInt(4) > 0 ? changed : changed + " (" + name(language).toLowerCase() + ")";
    }

    private String name(Language language) {
        List<String> all = names.get(language);
        return all.get((int) (all.size() * Math.pow(random.nextDouble(), 2)));
    }

    private static Map<String, String> in(Language language, String text) {
        return Map.of(language.code(), text);
    }

    private static <T> List<T> times(int count, Supplier<T> made) {
        return IntStream.range(0, count).mapToObj(place -> made.get()).toList();
    }
}
