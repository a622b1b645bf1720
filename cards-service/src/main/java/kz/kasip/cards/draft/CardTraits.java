package kz.kasip.cards.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.kasip.cards.card.Card;
import kz.kasip.cards.card.CardContent;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;
import kz.kasip.cards.card.Titles;

/** What a card is recognised by in a later revision or version; the serial of an incoming card is 0. */
record CardTraits(
        int serial,
        int place,
        int orkLevel,
        Set<String> titles,
        Set<String> languages,
        String groupCode,
        String occupationCode,
        List<String> texts) {

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
                card.functions().stream().flatMap(CardTraits::texts).toList());
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

    private static Stream<String> texts(LabourFunction function) {
        return Stream.concat(
                normalised(function.title()), function.skills().stream().flatMap(CardTraits::texts));
    }

    private static Stream<String> texts(Skill skill) {
        Stream<String> items = Stream.concat(skill.abilities().stream(), skill.knowledge().stream())
                .map(Item::text)
                .flatMap(CardTraits::normalised);
        return Stream.concat(normalised(skill.title()), items);
    }

    private static Stream<String> normalised(Map<String, String> text) {
        return Objects.requireNonNullElse(text, Map.<String, String>of()).values().stream()
                .map(Titles::normalised);
    }
}
