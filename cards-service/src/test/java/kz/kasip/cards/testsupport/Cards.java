package kz.kasip.cards.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.Kind;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Related;
import kz.kasip.cards.card.CardContent.Skill;

/** Cards in our own words, with serials from 900 on. */
public final class Cards {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Cards() {}

    public static CardContent card(int number, String title, Integer level, String occupation, String... abilities) {
        String group = occupation == null ? null : occupation.substring(0, occupation.lastIndexOf('-'));
        return card(number, Map.of("ru", title), level, group, occupation, List.of(), abilities);
    }

    public static CardContent card(
            int number,
            Map<String, String> title,
            Integer level,
            String group,
            String occupation,
            List<Related> related,
            String... abilities) {
        List<Item> items = IntStream.range(0, abilities.length)
                .mapToObj(place -> new Item(place + 1, Map.of("ru", abilities[place]), null))
                .toList();
        Skill skill = new Skill(1, null, Map.of("ru", "Рекомендуется"), items, List.of());
        return new CardContent(
                number,
                title,
                null,
                List.of(Map.of("ru", "Хранитель сада")),
                group,
                null,
                occupation,
                level,
                null,
                null,
                List.of(),
                Map.of("ru", "Год в ученичестве"),
                null,
                Map.of("ru", "Здоровые деревья"),
                List.of(new LabourFunction(1, Kind.MANDATORY, Map.of("ru", "Уход за садом"), List.of(skill))),
                List.of(Map.of("ru", "Терпение")),
                List.of(),
                related);
    }

    /** A card with nothing but a title, a level and functions. */
    public static CardContent bare(String title, int level, List<LabourFunction> functions) {
        return new CardContent(
                1,
                Map.of("ru", title),
                null,
                null,
                null,
                null,
                null,
                level,
                null,
                null,
                null,
                null,
                null,
                null,
                functions,
                null,
                null,
                null);
    }

    /** The same card with its title and its first abilities in Kazakh too. */
    public static CardContent translated(CardContent card, String title, String... abilities) {
        LabourFunction function = card.functions().getFirst();
        Skill skill = function.skills().getFirst();
        List<Item> items = skill.abilities().stream()
                .map(item -> item.number() > abilities.length
                        ? item
                        : new Item(item.number(), both(item.text(), abilities[item.number() - 1]), null))
                .toList();
        Skill translated = new Skill(1, null, skill.recognition(), items, List.of());
        List<LabourFunction> functions =
                List.of(new LabourFunction(1, function.kind(), function.title(), List.of(translated)));
        return with(card.number(), both(card.title(), title), functions, card);
    }

    private static Map<String, String> both(Map<String, String> text, String kazakh) {
        return Map.of("ru", text.get("ru"), "kk", kazakh);
    }

    /** The same card at another place. */
    public static CardContent at(int number, CardContent card) {
        return with(number, card.title(), card.functions(), card);
    }

    private static CardContent with(
            int number, Map<String, String> title, List<LabourFunction> functions, CardContent card) {
        return new CardContent(
                number,
                title,
                card.heading(),
                card.otherTitles(),
                card.groupCode(),
                card.groupTitle(),
                card.occupationCode(),
                card.orkLevel(),
                card.orkSublevel(),
                card.qualificationReference(),
                card.education(),
                card.experience(),
                card.nonFormalLearning(),
                card.purpose(),
                functions,
                card.competencies(),
                card.regulations(),
                card.related());
    }

    /** What standards-service would send. */
    public static String draft(List<CardContent> cards) {
        return "{\"digest\": \"%s\", \"language\": \"ru\", \"cards\": %s}".formatted(digest(cards), json(cards));
    }

    public static String digest(List<CardContent> cards) {
        try {
            byte[] bytes = json(cards).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(List<CardContent> cards) {
        try {
            return JSON.writeValueAsString(cards);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
