package kz.kasip.standards.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final int AT_ONCE = 2;

    private final Workers workers = new Workers(AT_ONCE);

    @Test
    void searchesThatFailOrFindNothingTakeNoThreadForEver() throws Exception {
        Supplier<Optional<Runnable>> failing = () -> {
            throw new IllegalStateException("the store is away");
        };
        for (var times = 0; times <= AT_ONCE; times++) {
            assertThatIllegalStateException().isThrownBy(() -> workers.startAll(failing));
            workers.startAll(Optional::empty);
        }
        var done = new CountDownLatch(AT_ONCE);
        workers.startAll(() -> done.getCount() > 0 ? Optional.of(done::countDown) : Optional.empty());
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void noMoreIsLookedForThanThereAreThreads() {
        var found = new AtomicInteger();
        var end = new CountDownLatch(1);
        Runnable work = () -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        workers.startAll(() -> {
            found.incrementAndGet();
            return Optional.of(work);
        });
        assertThat(found).hasValue(AT_ONCE);
        end.countDown();
    }
}
