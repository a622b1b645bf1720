package kz.kasip.cards.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.cards.card.CardContent.Item;
import kz.kasip.cards.card.CardContent.Kind;
import kz.kasip.cards.card.CardContent.LabourFunction;
import kz.kasip.cards.card.CardContent.Skill;
import kz.kasip.cards.diff.Change.Type;
import kz.kasip.cards.diff.Change.Words;
import kz.kasip.cards.diff.Change.Words.Op;
import kz.kasip.cards.testsupport.Cards;
import org.junit.jupiter.api.Test;

class CardsDiffTest {
    private static final String ID = "J62012900-01";
    private static final LabourFunction GARDEN = function(
            1,
            "Уход за садом",
            skill("Полив", item(1, "Поливать грядки и саженцы вечером"), item(2, "Проверять влажность почвы")));
    private static final LabourFunction HIVES = function(
            2, "Присмотр за ульями", skill("Осмотр", item(1, "Осматривать ульи весной"), item(2, "Откачивать мёд")));
    private static final List<IdentifiedCard> BEFORE = card(GARDEN, HIVES);

    @Test
    void aRewordingHasBothTextsAndTheirWords() {
        LabourFunction garden = function(
                1,
                "Уход за садом",
                skill("Полив", item(1, "Поливать грядку и саженцы вечером"), item(2, "Проверять влажность почвы")));
        Change change = only(card(garden, HIVES));
        assertThat(change.type()).isEqualTo(Type.REWORDED);
        assertThat(change.kind()).isEqualTo(ElementKind.ABILITY);
        assertThat(change.path()).isEqualTo(new Change.Path(ID, ID + ".f1.s1.a1", ID + ".f1.s1.a1"));
        assertThat(change.from().text()).isEqualTo(Map.of("ru", "Поливать грядки и саженцы вечером"));
        assertThat(change.to().text()).isEqualTo(Map.of("ru", "Поливать грядку и саженцы вечером"));
        assertThat(change.words().get("ru"))
                .containsExactly(
                        new Words(Op.EQUAL, "Поливать "),
                        new Words(Op.DELETE, "грядки"),
                        new Words(Op.INSERT, "грядку"),
                        new Words(Op.EQUAL, " и саженцы вечером"));
    }

    @Test
    void anItemThatWentToAnotherFunctionMoved() {
        List<IdentifiedCard> after = card(
                function(1, "Уход за садом", skill("Полив", item(1, "Проверять влажность почвы"))),
                function(
                        2,
                        "Присмотр за ульями",
                        skill(
                                "Осмотр",
                                item(1, "Осматривать ульи весной"),
                                item(2, "Поливать грядки и саженцы вечером"),
                                item(3, "Откачивать мёд"))));
        Change change = only(after);
        assertThat(change.type()).isEqualTo(Type.MOVED);
        assertThat(change.from()).isEqualTo(new Change.Side(ID + ".f1.s1", 1, 1, null, null, null));
        assertThat(change.to()).isEqualTo(new Change.Side(ID + ".f2.s1", 2, 2, null, null, null));
        assertThat(CardsDiff.of(BEFORE, after).shifts())
                .extracting(shift -> shift.path().to(), Change.Shift::from, Change.Shift::to)
                .containsExactly(tuple(ID + ".f1.s1.a1", 2, 1), tuple(ID + ".f2.s1.a3", 2, 3));
    }

    @Test
    void aNewFunctionTakesWhatMovedIntoIt() {
        List<IdentifiedCard> after = card(
                GARDEN,
                function(2, "Присмотр за ульями", skill("Осмотр", item(1, "Осматривать ульи весной"))),
                function(
                        3,
                        "Сбор урожая",
                        skill("Медосбор", item(1, "Откачивать мёд"), item(2, "Разливать по банкам"))));
        assertThat(CardsDiff.of(BEFORE, after).changes())
                .extracting(Change::type, Change::kind, change -> change.path().to())
                .containsExactly(
                        tuple(Type.ADDED, ElementKind.FUNCTION, ID + ".f3"),
                        tuple(Type.MOVED, ElementKind.ABILITY, ID + ".f3.s1.a1"));
        assertThat(Application.apply(BEFORE, CardsDiff.of(BEFORE, after))).isEqualTo(after);
    }

    @Test
    void aTranslationIsALanguageAdded() {
        Item both =
                new Item(1, Map.of("ru", "Поливать грядки и саженцы вечером", "kk", "Жүйектерді кешке суару"), null);
        Change change = only(card(
                function(1, "Уход за садом", skill("Полив", both, item(2, "Проверять влажность почвы"))), HIVES));
        assertThat(change.type()).isEqualTo(Type.LANGUAGE_ADDED);
        assertThat(change.from()).isNull();
        assertThat(change.to().text()).isEqualTo(Map.of("kk", "Жүйектерді кешке суару"));
    }

    @Test
    void aNumberOfItsOwnIsRenumberedAndOneThatGoesWithThePlaceIsNot() {
        LabourFunction renumbered = function(
                1,
                "Уход за садом",
                skill("Полив", item(1, "Поливать грядки и саженцы вечером"), item(7, "Проверять влажность почвы")));
        assertThat(only(card(renumbered, HIVES)).type()).isEqualTo(Type.RENUMBERED);
        CardsDiff shifted =
                CardsDiff.of(BEFORE, card(function(1, "Сбор трав"), renumber(2, GARDEN), renumber(3, HIVES)));
        assertThat(shifted.changes()).extracting(Change::type).containsExactly(Type.ADDED);
        assertThat(shifted.shifts()).hasSize(2);
    }

    @Test
    void countingOnThroughTheCardIsNoRenumbering() {
        List<IdentifiedCard> before = card(
                function(1, "Уход за садом", skill("Полив", item(1, "Поливать грядки"), item(2, "Чинить лейки"))),
                function(2, "Присмотр за ульями", skill("Осмотр", item(3, "Осматривать ульи"))));
        List<IdentifiedCard> after = card(
                function(1, "Уход за садом", skill("Полив", item(1, "Поливать грядки"))),
                function(2, "Присмотр за ульями", skill("Осмотр", item(2, "Осматривать ульи"))));
        assertThat(CardsDiff.of(before, after).changes())
                .extracting(Change::type)
                .containsExactly(Type.REMOVED);
    }

    @Test
    void aFunctionWithAnotherTitleIsKnownByWhatIsInIt() {
        LabourFunction other = new LabourFunction(2, Kind.ADDITIONAL, Map.of("ru", "Пасека"), HIVES.skills());
        assertThat(CardsDiff.of(BEFORE, card(GARDEN, other)).changes())
                .extracting(Change::type, Change::kind, Change::field)
                .containsExactly(
                        tuple(Type.REWORDED, ElementKind.FUNCTION, "title"),
                        tuple(Type.CHANGED, ElementKind.FUNCTION, "kind"));
    }

    @Test
    void oneThatWentToTheEndIsTheOnlyOneThatMoved() {
        LabourFunction[] functions = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> function(number, "Ремесло " + "абвгдежзи".charAt(number - 1)))
                .toArray(LabourFunction[]::new);
        LabourFunction[] turned = new LabourFunction[9];
        System.arraycopy(functions, 1, turned, 0, 8);
        turned[8] = functions[0];
        assertThat(CardsDiff.of(card(functions), card(turned)).changes())
                .extracting(Change::type, change -> change.path().from())
                .containsExactly(tuple(Type.MOVED, ID + ".f1"));
    }

    private static Change only(List<IdentifiedCard> after) {
        List<Change> changes = CardsDiff.of(BEFORE, after).changes();
        assertThat(changes).hasSize(1);
        assertThat(Application.apply(BEFORE, CardsDiff.of(BEFORE, after))).isEqualTo(after);
        return changes.getFirst();
    }

    private static List<IdentifiedCard> card(LabourFunction... functions) {
        return List.of(new IdentifiedCard(ID, Cards.bare("Садовник", 3, List.of(functions))));
    }

    private static LabourFunction function(int number, String title, Skill... skills) {
        return new LabourFunction(number, Kind.MANDATORY, Map.of("ru", title), Arrays.asList(skills));
    }

    private static LabourFunction renumber(int number, LabourFunction function) {
        return new LabourFunction(number, function.kind(), function.title(), function.skills());
    }

    private static Skill skill(String title, Item... abilities) {
        return new Skill(1, Map.of("ru", title), null, List.of(abilities), List.of());
    }

    private static Item item(int number, String text) {
        return new Item(number, Map.of("ru", text), null);
    }
}
