package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.kasip.search.analysis.Language;
import kz.kasip.search.client.GivenRegister;
import kz.kasip.search.index.Answer;
import kz.kasip.search.index.Clause;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.Fields;
import kz.kasip.search.index.Filters;
import kz.kasip.search.index.Kind;
import kz.kasip.search.index.Order;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.ServingIndex;

/** Searches again and again: each must find all that is to be seen, and nothing else. */
final class Searching implements AutoCloseable {
    private static final String STEMS = Fields.stems(Language.KK);
    private static final String STEM =
            Language.KK.tokens("орналастыру").getFirst().stem();
    private static final Question ALL = new Question(
            new Clause.Of(Fields.KIND, Stream.of(Kind.values()).map(Kind::name).toList()),
            Filters.NONE,
            Optional.empty(),
            Order.RELEVANCE,
            0,
            10,
            true,
            Set.of(Facet.STANDARD, Facet.STATUS));

    private final ServingIndex index;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger searches = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    Searching(ServingIndex index, int searchers) {
        this.index = index;
        for (int i = 0; i < searchers; i++) {
            threads.add(Thread.ofPlatform().start(this::search));
        }
    }

    private void search() {
        while (!over) {
            try {
                once(index);
                searches.incrementAndGet();
            } catch (RuntimeException | AssertionError failed) {
                failures.add(failed);
            }
        }
    }

    /** Asks as the service does, and compares with what was to be seen before and after; a version is never taken back. */
    static void once(ServingIndex index) {
        Map<String, Integer> before = versions(index);
        Answer answer = index.ask(ALL);
        Map<String, Integer> after = versions(index);
        Map<String, Long> passages = answer.facets().get(Facet.STANDARD);
        assertThat(passages.keySet()).containsAll(before.keySet());
        assertThat(after.keySet()).containsAll(passages.keySet());
        passages.forEach((code, count) -> assertThat(count)
                .as(code)
                .isBetween(
                        GivenRegister.passages(before.getOrDefault(code, 1)), GivenRegister.passages(after.get(code))));
        long most = passages.values().stream().max(Long::compare).orElse(0L);
        // All but the standards and the cards themselves is the same in each standard
        long total = passages.isEmpty() ? 0 : 2L * passages.size() + most - 2;
        assertThat(answer.total()).isEqualTo(total);
        assertThat(answer.facets().get(Facet.STATUS)).isEqualTo(Map.of("PUBLISHED", total));
        assertThat(answer.found()).hasSize((int) Math.min(total, ALL.limit()));
        assertThat(index.known(STEMS, Set.of(STEM, "единорог"))).containsExactly(STEM);
    }

    /** The version that is seen of each standard. */
    private static Map<String, Integer> versions(ServingIndex index) {
        Map<String, Integer> versions = new HashMap<>();
        index.generation().orElseThrow().inForce().versionKeys().forEach(key -> {
            String[] parts = key.split("/");
            versions.put(parts[0], Integer.valueOf(parts[1]));
        });
        return versions;
    }

    /** How many searches have ended well. */
    int searches() {
        return searches.get();
    }

    /** Ends, and fails where a search did. */
    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(failures).isEmpty();
        assertThat(searches).hasPositiveValue();
    }
}
