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

    public static CardContent card(int number, String title, int level, String occupation, String... abilities) {
        String group = occupation == null ? null : occupation.substring(0, occupation.lastIndexOf('-'));
        return card(number, Map.of("ru", title), level, group, occupation, List.of(), abilities);
    }

    public static CardContent card(
            int number,
            Map<String, String> title,
            int level,
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
                List.of(Map.of("ru", "Хранитель сада")),
                group,
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

    /** The same card at another place. */
    public static CardContent at(int number, CardContent card) {
        return new CardContent(
                number,
                card.title(),
                card.otherTitles(),
                card.groupCode(),
                card.occupationCode(),
                card.orkLevel(),
                card.orkSublevel(),
                card.qualificationReference(),
                card.education(),
                card.experience(),
                card.nonFormalLearning(),
                card.purpose(),
                card.functions(),
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
