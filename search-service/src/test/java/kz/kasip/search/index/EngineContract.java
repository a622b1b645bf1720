package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kasip.search.analysis.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What running questions is held to, whatever the engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EngineContract {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    static final String STEMS = Fields.stems(Language.RU);

    final ServingIndex index = new ServingIndex();
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
        generation = new Generations(config).create();
        index.serve(generation);
    }

    @AfterAll
    void close() {
        generation.close();
    }

    void fill(List<Passage> passages, InForce versions) {
        generation.passages().keySet().forEach(generation::remove);
        generation.write(passages);
        generation.show(versions);
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
}
