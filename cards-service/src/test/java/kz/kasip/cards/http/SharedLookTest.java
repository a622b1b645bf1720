package kz.kasip.cards.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedLookTest {
    @Test
    void whoAsksWhileOneLooksIsToldWhatTheNextLookSees() throws Exception {
        var looks = new AtomicInteger();
        var entered = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var look = new SharedLook(() -> {
            int mine = looks.incrementAndGet();
            if (mine == 1) {
                entered.countDown();
                await(go);
            }
            return "look " + mine;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(look::now);
            entered.await();
            var others = IntStream.range(0, 20)
                    .mapToObj(each -> threads.submit(look::now))
                    .toList();
            // Those that are not waiting yet when the first look ends may begin a third
            go.countDown();
            assertEquals("look 1", first.get());
            for (var other : others) {
                assertTrue(other.get().compareTo("look 2") >= 0, other.get());
            }
        }
        assertTrue(looks.get() < 20, looks + " looks of 21");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLookThatFailsEndsAndTheNextIsAsGood() {
        var looks = new AtomicInteger();
        var look = new SharedLook(() -> looks.incrementAndGet() == 1 ? fail() : "seen");
        assertEquals(null, failed(look));
        assertEquals("seen", look.now());
    }

    private static String fail() {
        throw new IllegalStateException("a failure");
    }

    private static String failed(SharedLook look) {
        try {
            return look.now();
        } catch (IllegalStateException expected) {
            return null;
        }
    }
}
