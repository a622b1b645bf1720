package kz.kasip.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {
    private static final String SHORTLY = "public, s-maxage=5, stale-while-revalidate=30, stale-if-error=600";
    private static final Duration WHILE_FOLLOWED = Duration.ofSeconds(60);

    static Entry entry(String control, long number, int length) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("Content-Type", "application/json");
        Bodies bodies = new Bodies(new byte[length]);
        return new Entry(
                Tag.of("\"t\""),
                new Position("e", number),
                Lifetime.of(control),
                headers,
                "Accept-Encoding",
                bodies,
                0,
                seconds(10_000));
    }

    private static long seconds(long count) {
        return TimeUnit.SECONDS.toNanos(count);
    }

    @ParameterizedTest
    @CsvSource({
        // made at, known, followed, age, standing
        "7, 7, true, 0, FRESH",
        "7, 7, true, 59, FRESH",
        "8, 7, true, 59, FRESH",
        "7, 7, true, 61, STALE",
        "7, 7, true, 89, STALE",
        "7, 7, true, 91, OUTDATED",
        "7, 7, true, 661, GONE",
        "7, 7, false, 4, FRESH",
        "7, 7, false, 6, STALE",
        "7, 7, false, 36, OUTDATED",
        "7, 8, true, 0, OUTDATED",
        "7, 8, false, 0, OUTDATED",
        "7, 8, true, 661, GONE"
    })
    void itStandsByItsAgeAndItsPosition(long made, long known, boolean followed, long age, Standing expected) {
        Knowledge knowledge = new Knowledge(new Position("e", known), followed);
        assertThat(entry(SHORTLY, made, 10).standing(seconds(age), knowledge, WHILE_FOLLOWED))
                .isEqualTo(expected);
    }

    @Test
    void nothingOutlivesItsEpoch() {
        Knowledge restored = new Knowledge(new Position("other", 1), true);
        assertThat(entry(SHORTLY, 7, 10).standing(0, restored, WHILE_FOLLOWED)).isEqualTo(Standing.GONE);
        assertThat(entry("public, max-age=9, immutable", 7, 10).standing(0, restored, WHILE_FOLLOWED))
                .isEqualTo(Standing.GONE);
    }

    @Test
    void whatNeverChangesStaysFresh() {
        Knowledge later = new Knowledge(new Position("e", 99), true);
        assertThat(entry("public, max-age=9, immutable", 7, 10).standing(seconds(5000), later, WHILE_FOLLOWED))
                .isEqualTo(Standing.FRESH);
    }

    @Test
    void atTheEndOfTheLegalDayItIsAskedForAnew() {
        MultiMap none = MultiMap.caseInsensitiveMultiMap();
        Entry late = new Entry(
                Tag.of("\"t\""),
                new Position("e", 7),
                Lifetime.of(SHORTLY),
                none,
                "",
                new Bodies(new byte[1]),
                0,
                seconds(10));
        Knowledge known = new Knowledge(new Position("e", 7), true);
        assertThat(late.standing(seconds(9), known, WHILE_FOLLOWED)).isEqualTo(Standing.FRESH);
        assertThat(late.standing(seconds(11), known, WHILE_FOLLOWED)).isEqualTo(Standing.OUTDATED);
        assertThat(late.ttl(seconds(4), known, WHILE_FOLLOWED)).isEqualTo(6);
    }

    @Test
    void theShelfHoldsNoMoreThanItMay() {
        Shelf shelf = new Shelf(200_000);
        for (int at = 0; at < 100; at++) {
            Entry entry = entry(SHORTLY, 7, 20_000);
            shelf.put(new CacheKey("/v1/cards/" + at, ""), entry);
            entry.bodies().release();
            assertThat(shelf.size()).isLessThanOrEqualTo(200_000);
            assertThat(entry.bodies().refCnt()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatMadeRoomIsGivenBack() {
        Shelf shelf = new Shelf(200_000);
        CacheKey key = new CacheKey("/v1/cards/1", "");
        Entry first = entry(SHORTLY, 7, 20_000);
        shelf.put(key, first);
        first.bodies().release();
        shelf.weighAgain(key, first.bodies());
        assertThat(first.bodies().refCnt()).isOne();
        Entry second = entry(SHORTLY, 8, 20_000);
        shelf.put(key, second);
        assertThat(first.bodies().refCnt()).isZero();
        assertThat(first.body(Coding.IDENTITY)).isNull();
        assertThat(first.bodies().hold()).isFalse();
        shelf.clear();
        assertThat(second.bodies().refCnt()).isOne();
    }

    @Test
    void aCodingThatIsMadeLaterCountsToo() {
        Shelf shelf = new Shelf(200_000);
        CacheKey key = new CacheKey("/v1/cards/1", "");
        Entry entry = entry(SHORTLY, 7, 50_000);
        shelf.put(key, entry);
        long before = shelf.size();
        io.vertx.core.Vertx vertx = io.vertx.core.Vertx.vertx();
        entry.bodies()
                .make(Coding.GZIP, vertx, () -> shelf.weighAgain(key, entry.bodies()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        assertThat(shelf.size()).isEqualTo(before + entry.bodies().length(Coding.GZIP));
        vertx.close();
    }
}
