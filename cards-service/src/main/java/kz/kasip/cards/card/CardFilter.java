package kz.kasip.cards.card;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.cards.version.StandardVersionRepository;

/**
 * Which of the cards in force on a day are asked for; an absent condition is null.
 *
 * @param today the legal day: what is still to come on it is out of sight
 * @param under a node of the classifier of occupations: cards with its code or one below it
 */
record CardFilter(
        LocalDate today,
        LocalDate day,
        String standard,
        Integer orkLevel,
        String groupCode,
        String occupationCode,
        String title,
        String under) {

    private static final String FROM =
            """
            from Card c join StandardVersion v
              on v.id.code = c.code and v.id.version = c.version and v.revision = c.revision
            where %s and not exists (select 1 from StandardVersion w where w.id.code = v.id.code
              and w.id.version > v.id.version and %s)""".formatted(StandardVersionRepository.inForce("v"), StandardVersionRepository.inForce("w"));

    /** A condition in JPQL over a card {@code c}, and the one parameter in it. */
    record Condition(String jpql, String parameter, Object value) {}

    static CardFilter under(String code, LocalDate today) {
        return new CardFilter(today, today, null, null, null, null, null, code);
    }

    /** The JPQL from {@code from} on. */
    String jpql() {
        return FROM + conditions().map(condition -> " and " + condition.jpql()).collect(Collectors.joining());
    }

    List<Condition> parameters() {
        Stream<Condition> days = Stream.of(new Condition("", "today", today), new Condition("", "day", day));
        return Stream.concat(days, conditions()).toList();
    }

    private Stream<Condition> conditions() {
        return Stream.of(
                        new Condition("c.code = :standard", "standard", standard),
                        new Condition("c.orkLevel = :orkLevel", "orkLevel", orkLevel),
                        new Condition("c.groupCode = :groupCode", "groupCode", groupCode),
                        new Condition("c.occupationCode = :occupationCode", "occupationCode", occupationCode),
                        new Condition(
                                "locate(:title, c.titleText) > 0",
                                "title",
                                title == null ? null : Titles.normalised(title)),
                        new Condition(
                                "(c.groupCode like :under or c.occupationCode like :under)",
                                "under",
                                under == null ? null : under + "%"))
                .filter(condition -> condition.value() != null);
    }
}
