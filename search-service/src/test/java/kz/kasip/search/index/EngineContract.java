package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.kasip.search.analysis.Language;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What running questions is held to, whatever the engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineContract {
    private static final int QUESTIONS = 80;
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    static final String STEMS = Fields.stems(Language.RU);

    final ServingIndex index = new ServingIndex();
    private Generations generations;
    private Generation generation;

    /** Settings of the engine. */
    abstract Map<String, String> settings();

    @BeforeAll
    void open() {
        SearchConfig config = new SmallRyeConfigBuilder()
                .withMapping(SearchConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValue("kasip.search.directory", "target/no-index")
                .withDefaultValue("kasip.search.opensearch.hosts", "127.0.0.1:1")
                .withDefaultValues(settings())
                .build()
                .getConfigMapping(SearchConfig.class);
        generations = new Generations(config);
    }

    @AfterEach
    void close() {
        generation.close();
        generations.remove(generation.name());
    }

    /** A new index: what was removed from an old one still counts in its statistics. */
    void fill(List<Passage> passages, InForce versions) {
        fill(versions, filled -> filled.write(passages));
    }

    Generation fill(InForce versions, Consumer<Generation> filling) {
        generation = generations.create();
        filling.accept(generation);
        generation.show(versions);
        index.serve(generation);
        return generation;
    }

    static Passage ability(String standard, int card, int level, int number, String text) {
        String cardId = standard + "-0" + card;
        PassageText shown = new PassageText(
                cardId + ".f1.s1.a" + number,
                Kind.ABILITY,
                standard,
                1,
                cardId,
                level,
                "2513-" + card,
                Map.of("ru", "Смотритель " + card),
                Map.of("ru", text),
                List.of(new CardRef(cardId, level, standard)));
        VersionKey version = new VersionKey(standard, 1, 1);
        return new PassageBuilder(version, new OkedPath(List.of("J", "62", "62.0", "62.01")), shown).build();
    }

    @Test
    void equalTextsAreOneHitWithAllItsCards() {
        fill(
                List.of(
                        ability("J62012901", 1, 4, 1, "Замечать повреждённые архивы"),
                        ability("J62012901", 2, 5, 1, "замечать поврежденные архивы."),
                        ability("J62012902", 1, 6, 1, "Замечать повреждённые архивы"),
                        ability("J62012901", 1, 4, 2, "Восстанавливать архивы из копий")),
                new InForce(TODAY, Set.of("J62012901/1/1"), Set.of()));
        Answer answer = index.ask(new Question(
                new Clause.Term(STEMS, "архив"),
                Filters.NONE,
                Optional.empty(),
                Order.RELEVANCE,
                0,
                10,
                true,
                Set.of(Facet.values())));
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.found())
                .extracting(found -> found.shown().id())
                .containsExactly("J62012901-01.f1.s1.a1", "J62012901-01.f1.s1.a2");
        assertThat(answer.found().get(0).cards())
                .containsExactly(
                        new CardRef("J62012901-01", 4, "J62012901"), new CardRef("J62012901-02", 5, "J62012901"));
        assertThat(answer.facets().get(Facet.ORK_LEVEL)).isEqualTo(Map.of("4", 2L, "5", 1L));
        assertThat(answer.facets().get(Facet.OKED)).isEqualTo(Map.of("J", 2L, "J/62.01", 2L));
        assertThat(answer.facets().get(Facet.STATUS)).isEqualTo(Map.of("PUBLISHED", 2L));
        assertThat(index.known(STEMS, Set.of("архив", "единорог"))).containsExactly("архив");
    }

    @Test
    void aQuestionThatBeganBeforeOtherVersionsWereShownIsAnswered() {
        InForce first = new InForce(TODAY, Set.of("J62012901/1/1"), Set.of());
        fill(List.of(ability("J62012901", 1, 4, 1, "Замечать повреждённые архивы")), first);
        generation.write(List.of(ability("J62012902", 1, 4, 1, "Чинить архивы")));
        generation.show(new InForce(TODAY, Set.of("J62012901/1/1", "J62012902/1/1"), Set.of()));
        Question question = Question.of(new Clause.Term(STEMS, "архив"), 10);
        Answer before = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> generation.engine().ask(question, first));
        assertThat(before.total()).isEqualTo(1);
        assertThat(index.ask(question).total()).isEqualTo(2);
    }

    @Test
    void ofVeryManyValuesThoseWithTheMostHitsAreTold() {
        List<Passage> passages = new ArrayList<>();
        Set<String> versions = new HashSet<>();
        for (int i = 0; i < Facet.MOST_VALUES + 50; i++) {
            String standard = "J62010" + (100 + i);
            versions.add(standard + "/1/1");
            passages.add(ability(standard, 1, 4, 1, "Замечать повреждённые архивы"));
            if (i >= Facet.MOST_VALUES) {
                passages.add(ability(standard, 1, 4, 2, "Чинить архивы из копий"));
            }
        }
        fill(passages, new InForce(TODAY, versions, Set.of()));
        Question question = new Question(
                new Clause.Term(STEMS, "архив"),
                Filters.NONE,
                Optional.empty(),
                Order.RELEVANCE,
                0,
                10,
                true,
                Set.of(Facet.STANDARD));
        Map<String, Long> told = index.ask(question).facets().get(Facet.STANDARD);
        assertThat(told)
                .hasSize(Facet.MOST_VALUES)
                .containsEntry("J62010349", 2L)
                .containsEntry("J62010100", 1L);
        assertThat(told).doesNotContainKey("J62010299");
        assertThat(told.values().stream().mapToLong(count -> count).sum()).isEqualTo(Facet.MOST_VALUES + 50);
    }

    @Test
    void deepPagesGoOnWhereTheOnesBeforeEnded() {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            passages.add(ability("J62012901", 1 + i % 3, 1 + i % 3, i, "Чинить архивы " + i % 130));
        }
        fill(passages, new InForce(TODAY, Set.of("J62012901/1/1"), Set.of()));
        for (Order order : List.of(Order.RELEVANCE, Order.LEVEL)) {
            List<String> all = ids(order, 0, 200);
            assertThat(all).hasSize(130).doesNotHaveDuplicates();
            for (int start = 0; start < 130; start += 10) {
                assertThat(ids(order, start, 10)).isEqualTo(all.subList(start, start + 10));
            }
        }
    }

    private List<String> ids(Order order, int start, int limit) {
        Clause clause = new Clause.Term(STEMS, "архив");
        return index
                .ask(new Question(clause, Filters.NONE, Optional.empty(), order, start, limit, true, Set.of()))
                .found()
                .stream()
                .map(found -> found.shown().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyQuestionIsAnsweredAsByTheBook(long seed) {
        RandomIndex chance = new RandomIndex(seed);
        List<Passage> passages = chance.passages();
        NaiveIndex book = new NaiveIndex(passages, chance.versions());
        fill(passages, chance.versions());
        ask(QUESTIONS, chance, book);
    }

    /** Asks the index and the book the same. */
    void ask(int questions, RandomIndex chance, NaiveIndex book) {
        for (int i = 0; i < questions; i++) {
            Question question = chance.question();
            Answer answer = index.ask(question);
            SoftAssertions.assertSoftly(softly -> compare(softly, question, answer, book));
            assertThat(index.ask(question.uncounted()).found())
                    .as("first hits of %s", question)
                    .isEqualTo(answer.found());
        }
    }

    private static void compare(SoftAssertions softly, Question question, Answer answer, NaiveIndex book) {
        List<NaiveIndex.Scored> hits = book.hits(question);
        softly.assertThat(answer.total()).as("total of %s", question).isEqualTo(hits.size());
        softly.assertThat(answer.facets()).as("facets of %s", question).isEqualTo(book.facets(question));
        List<NaiveIndex.Scored> page =
                hits.stream().skip(question.start()).limit(question.limit()).toList();
        softly.assertThat(answer.found())
                .as("hits of %s", question)
                .extracting(EngineContract::key)
                .isEqualTo(page.stream().map(hit -> hit.passage().key).toList());
        for (Found found : answer.found()) {
            double score = book.score(question, key(found));
            softly.assertThat((double) found.score())
                    .as("score of %s for %s", key(found), question)
                    .isCloseTo(score, Offset.offset(1e-5 * Math.max(1, score)));
        }
        for (int i = 0; i < Math.min(page.size(), answer.found().size()) && question.collapsed(); i++) {
            softly.assertThat(answer.found().get(i).cards())
                    .as("cards for %s", question)
                    .isEqualTo(book.cards(question, page.get(i).passage().textKey));
        }
    }

    private static String key(Found found) {
        PassageText shown = found.shown();
        String revision = switch (shown.standard() + "/" + shown.version()) {
            case "J62012902/1" -> "/3#";
            case "J62012902/2" -> "/7#";
            case "C10011903/1" -> "/2#";
            default -> "/1#";
        };
        return shown.standard() + "/" + shown.version() + revision + shown.id();
    }
}
