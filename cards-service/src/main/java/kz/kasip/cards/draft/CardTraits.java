package kz.kasip.cards.draft;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;
import kz.kasip.cards.card.Titles;

/**
 * What a card is recognised by in a later revision or version; the serial of an incoming card is 0.
 *
 * @param orkLevel the level, or null where the document gives none
 * @param texts the texts of its functions, skills and items by language
 */
record CardTraits(
        int serial,
        int place,
        Integer orkLevel,
        Set<String> titles,
        Set<String> languages,
        String groupCode,
        String occupationCode,
        Map<String, List<String>> texts) {

    static CardTraits of(Card card) {
        return of(card.serial(), card.body());
    }

    static CardTraits of(int serial, CardContent card) {
        return new CardTraits(
                serial,
                card.number(),
                card.orkLevel(),
                Titles.normalised(card.title().values()),
                card.title().keySet(),
                card.groupCode(),
                card.occupationCode(),
                card.functions().stream()
                        .flatMap(CardTraits::texts)
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    boolean sameLevel(CardTraits other) {
        return Objects.equals(orkLevel, other.orkLevel);
    }

    /** Whether one of the two has no level, so that theirs don't contradict each other. */
    boolean unknownLevel(CardTraits other) {
        return (orkLevel == null) != (other.orkLevel == null);
    }

    boolean sharesTitle(CardTraits other) {
        return !Collections.disjoint(titles, other.titles);
    }

    boolean sharesLanguage(CardTraits other) {
        return !Collections.disjoint(languages, other.languages);
    }

    boolean sameOccupation(CardTraits other) {
        return occupationCode != null && occupationCode.equals(other.occupationCode);
    }

    boolean sameGroup(CardTraits other) {
        return group() != null && group().equals(other.group());
    }

    /** Whether both have a code and the codes contradict each other. */
    boolean otherCode(CardTraits other) {
        boolean otherOccupation =
                occupationCode != null && other.occupationCode != null && !occupationCode.equals(other.occupationCode);
        boolean otherGroup = group() != null && other.group() != null && !group().equals(other.group());
        return otherOccupation || otherGroup;
    }

    /** The group as written or, where only an occupation is, the group that its code begins with. */
    private String group() {
        if (groupCode != null || occupationCode == null) {
            return groupCode;
        }
        int end = occupationCode.lastIndexOf('-');
        return end < 0 ? occupationCode : occupationCode.substring(0, end);
    }

    /** The share of texts that both have, over all languages of both: from 0 to 1. */
    double similarity(CardTraits other) {
        long shared = 0;
        long all = 0;
        for (String language : texts.keySet()) {
            if (other.texts.containsKey(language)) {
                List<String> some = texts.get(language);
                List<String> others = other.texts.get(language);
                shared += shared(some, others);
                all += some.size() + others.size();
            }
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** Counted as often as they stand there. */
    private static long shared(List<String> some, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        some.forEach(text -> left.merge(text, 1, Integer::sum));
        return others.stream()
                .filter(text -> left.merge(text, -1, Integer::sum) >= 0)
                .count();
    }

    private static Stream<Map.Entry<String, String>> texts(LabourFunction function) {
        return Stream.concat(
                normalised(function.title()), function.skills().stream().flatMap(CardTraits::texts));
    }

    private static Stream<Map.Entry<String, String>> texts(Skill skill) {
        Stream<Map.Entry<String, String>> items = Stream.concat(skill.abilities().stream(), skill.knowledge().stream())
                .map(Item::text)
                .flatMap(CardTraits::normalised);
        return Stream.concat(normalised(skill.title()), items);
    }

    private static Stream<Map.Entry<String, String>> normalised(Map<String, String> text) {
        return Objects.requireNonNullElse(text, Map.<String, String>of()).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), Titles.normalised(entry.getValue())));
    }
}
