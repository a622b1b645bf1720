package kz.kasip.cards.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.kasip.cards.testsupport.ServiceTest;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.VersionId;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeFeedTest extends ServiceTest {
    private static final int WRITERS = 4;
    private static final int EACH = 40;

    @Inject
    ChangeFeed feed;

    @Inject
    Growth growth;

    /** Writers commit late or not at all; whoever follows meanwhile still gets every entry, in order, without gaps. */
    @Test
    void aFollowerMissesNothingWhileOthersCommit() throws InterruptedException {
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> write(writer)))
                .toList();
        List<ChangeView> followed = new ArrayList<>();
        ChangeCursor cursor = null;
        boolean writing = true;
        while (true) {
            ChangePage page = feed.after(cursor, 7);
            followed.addAll(page.items());
            cursor = ChangeCursor.parse(page.next());
            if (page.items().isEmpty() && !writing) {
                break;
            }
            writing = writers.stream().anyMatch(Thread::isAlive);
        }
        int kept = WRITERS * EACH * 3 / 4;
        assertThat(followed)
                .extracting(ChangeView::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, kept).boxed().toList());
        for (int writer = 0; writer < WRITERS; writer++) {
            String code = code(writer);
            assertThat(followed.stream().filter(change -> change.code().equals(code)))
                    .extracting(ChangeView::version)
                    .isSorted()
                    .hasSize(EACH * 3 / 4);
        }
    }

    /** Who waits is woken by what is committed, and by nothing that is not. */
    @Test
    void aCommitWakesWhoWaits() throws InterruptedException {
        StandardVersion told = new StandardVersion(new VersionId(code(0), 1));
        long before = growth.times();
        QuarkusTransaction.begin();
        feed.published(told);
        QuarkusTransaction.rollback();
        assertThat(growth.times()).isEqualTo(before);
        Thread waiting = Thread.ofVirtual()
                .start(() -> growth.await(before, Duration.ofMinutes(1).toNanos()));
        QuarkusTransaction.requiringNew().run(() -> feed.published(told));
        assertThat(waiting.join(Duration.ofSeconds(20))).isTrue();
        assertThat(growth.times()).isEqualTo(before + 1);
    }

    private void write(int writer) {
        for (int version = 1; version <= EACH; version++) {
            StandardVersion told = new StandardVersion(new VersionId(code(writer), version));
            boolean keep = version % 4 != 0;
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    feed.published(told);
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000));
                    if (!keep) {
                        throw new CancellationException();
                    }
                });
            } catch (CancellationException rolledBack) {
                assertThat(keep).isFalse();
            }
        }
    }

    private static String code(int writer) {
        return "J6201290" + writer;
    }
}
