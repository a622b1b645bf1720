package kz.kasip.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private final CompletableFuture<Thread> ended = new CompletableFuture<>();
    private final Lease lease = new Lease(() -> ended.complete(Thread.currentThread()));

    @Test
    void whoUsesItLastDoesNotWaitForTheEnd() throws Exception {
        assertThat(lease.take()).isTrue();
        lease.end();
        assertThat(ended).isNotDone();
        lease.giveBack();
        assertThat(ended.get(10, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
        assertThat(lease.take()).isFalse();
    }

    @Test
    void whereNobodyUsesItItEndsAtOnce() {
        lease.end();
        assertThat(ended).isCompletedWithValue(Thread.currentThread());
    }
}
