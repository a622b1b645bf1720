package kz.kasip.standards.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.diff.Change.Kind;
import kz.kasip.standards.diff.Change.Type;
import kz.kasip.standards.diff.Change.Words;
import kz.kasip.standards.diff.Change.Words.Op;
import kz.kasip.standards.standard.VersionContent;
import kz.kasip.standards.standard.VersionContent.Approval;
import kz.kasip.standards.standard.VersionContent.OkedStep;
import kz.kasip.standards.standard.VersionContent.TechnicalData;
import kz.kasip.standards.standard.VersionContent.Term;
import org.junit.jupiter.api.Test;

class MetadataDiffTest {

    private static final Term FELT = term("войлок", "сваленная шерсть");
    private static final Term LOOM = term("стан", "устройство для тканья");
    private static final Term YARN = term("пряжа", "скрученные волокна");
    private static final VersionContent BEFORE = content("Войлочное дело", "12", "2029-12-31", FELT, LOOM, YARN);

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(MetadataDiff.of(BEFORE, content("Войлочное дело", "12", "2029-12-31", FELT, LOOM, YARN)))
                .isEmpty();
    }

    @Test
    void textsAreRewordedAndOtherFieldsChanged() {
        var changes = MetadataDiff.of(BEFORE, content("Войлочное ремесло", "14", "2031-12-31", FELT, LOOM, YARN));
        assertThat(changes)
                .extracting(Change::type, Change::kind, Change::field)
                .containsExactly(
                        tuple(Type.REWORDED, Kind.STANDARD, "title"),
                        tuple(Type.CHANGED, Kind.STANDARD, "approval.number"),
                        tuple(Type.CHANGED, Kind.STANDARD, "technicalData.plannedReview"));
        assertThat(changes.getFirst().words().get("ru"))
                .containsExactly(
                        new Words(Op.EQUAL, "Войлочное "),
                        new Words(Op.DELETE, "дело"),
                        new Words(Op.INSERT, "ремесло"));
        assertThat(changes.getLast().to().value()).isEqualTo("2031-12-31");
    }

    @Test
    void aReorderingYieldsTheFewestMoves() {
        assertThat(MetadataDiff.of(BEFORE, content("Войлочное дело", "12", "2029-12-31", LOOM, YARN, FELT)))
                .extracting(
                        Change::type,
                        change -> change.path().from(),
                        change -> change.path().to())
                .containsExactly(tuple(Type.MOVED, "terms[1]", "terms[3]"));
    }

    @Test
    void entriesComeAndGoAndAreTranslated() {
        var translated = new Term(Map.of("ru", "стан", "kk", "өрмек"), Map.of("ru", "устройство для тканья"));
        var changes = MetadataDiff.of(
                BEFORE,
                content(
                        "Войлочное дело",
                        "12",
                        "2029-12-31",
                        translated,
                        term("пряжа", "скрученные в нить волокна"),
                        term("узор", "повторяющийся рисунок")));
        assertThat(changes)
                .extracting(
                        Change::type,
                        change -> change.path().from(),
                        change -> change.path().to(),
                        Change::field)
                .containsExactly(
                        tuple(Type.LANGUAGE_ADDED, "terms[2]", "terms[1]", "term"),
                        tuple(Type.REWORDED, "terms[3]", "terms[2]", "definition"),
                        tuple(Type.ADDED, null, "terms[3]", null),
                        tuple(Type.REMOVED, "terms[1]", null, null));
        var added = (JsonNode) changes.get(2).to().element();
        assertThat(added.at("/definition/ru").asText()).isEqualTo("повторяющийся рисунок");
    }

    @Test
    void developersAreCountedByThemselves() {
        var act = new Approval(Map.of("ru", "Палата"), "3", null, null);
        var changes = MetadataDiff.of(earlier(2020, null), earlier(2020, act));
        assertThat(changes)
                .extracting(Change::type, Change::field)
                .containsExactly(tuple(Type.CHANGED, "approval.body"), tuple(Type.CHANGED, "approval.number"));
        assertThat(MetadataDiff.of(earlier(2020, null), earlier(2021, null)))
                .extracting(Change::type, Change::kind, Change::field)
                .containsExactly(tuple(Type.CHANGED, Kind.STANDARD, "year"));
    }

    @Test
    void listsThatWereTurnedRoundAreComparedWithoutTheirSquare() {
        var terms = IntStream.range(0, 20_000)
                .mapToObj(number -> term("слово " + number, "значение " + number))
                .toArray(Term[]::new);
        var turned = Arrays.asList(terms).reversed().toArray(Term[]::new);
        var changes = assertTimeout(
                Duration.ofSeconds(30),
                () -> MetadataDiff.of(
                        content("Дело", "1", "2029-12-31", terms), content("Дело", "1", "2029-12-31", turned)));
        assertThat(changes).hasSize(19_999).allMatch(change -> change.type() == Type.MOVED);
    }

    private static VersionContent earlier(int year, Approval act) {
        var version = new VersionContent.EarlierVersion(
                1, 2019, null, List.of(Map.of("ru", "Гильдия ткачей"), Map.of("ru", "Артель")), act);
        var data = new TechnicalData(null, null, null, null, null, null, null, null, List.of(version));
        return new VersionContent(
                year,
                null,
                Map.of("ru", "Дело"),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                data,
                List.of("ru"));
    }

    private static Term term(String term, String definition) {
        return new Term(Map.of("ru", term), Map.of("ru", definition));
    }

    private static VersionContent content(String title, String act, String review, Term... terms) {
        var data = new TechnicalData(
                null,
                List.of(Map.of("ru", "Палата мастеров")),
                null,
                null,
                null,
                LocalDate.parse(review),
                null,
                null,
                null);
        return new VersionContent(
                2026,
                new Approval(Map.of("ru", "Палата"), act, LocalDate.of(2026, 1, 2), null),
                Map.of("ru", title),
                List.of(new OkedStep(OkedCode.Level.SECTION, "C", Map.of("ru", "Производство"))),
                null,
                null,
                null,
                null,
                Arrays.asList(terms),
                List.of(),
                List.of(),
                data,
                List.of("ru"));
    }
}
