package kz.kasip.gateway.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.kasip.gateway.store.Database;
import org.jboss.logging.Logger;

/**
 * How replicas tell each other what clients have taken: beside the requests, a few times a second, all clients in one statement. A
 * replica that cannot reach the database counts for itself alone.
 */
public final class Sharing implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Sharing.class);
    private static final Duration SEEN_EACH = Duration.ofSeconds(1);
    private static final Duration GONE_AFTER = Duration.ofSeconds(4);
    private static final Duration TIDY_EACH = Duration.ofMinutes(1);
    private static final Duration BREATH = Duration.ofMillis(2);
    private static final int BATCH = 2000;

    private final UUID self = UUID.randomUUID();
    private final TakenTable table;
    private final Duration each;
    private final Queue<Allowance> toTell = new ConcurrentLinkedQueue<>();
    private final Semaphore hurry = new Semaphore(0);
    private final Thread beside;
    private volatile int replicas = 1;
    private volatile boolean shared;
    private volatile boolean ended;
    private long seen = System.nanoTime() - SEEN_EACH.toNanos();
    private long tidied = System.nanoTime();

    /** @param each how often replicas tell each other, when there is no hurry */
    public Sharing(Database database, Duration each) {
        this.table = new TakenTable(database);
        this.each = each;
        this.beside = Thread.ofVirtual().name("limit-sharing").unstarted(this::share);
    }

    /** Begins to share. */
    public void start() {
        beside.start();
    }

    /** How many gateways give to the same clients; 1 while the others are out of reach. */
    public int replicas() {
        return replicas;
    }

    /** Whether the replicas hear of each other. */
    public boolean isShared() {
        return shared;
    }

    void toTell(Allowance allowance) {
        toTell.add(allowance);
    }

    void hurry() {
        if (hurry.availablePermits() == 0) hurry.release();
    }

    private void share() {
        while (!ended) {
            round();
            try {
                if (hurry.tryAcquire(each.toMillis(), TimeUnit.MILLISECONDS)) {
                    hurry.drainPermits();
                    LockSupport.parkNanos(BREATH.toNanos());
                }
            } catch (InterruptedException e) {
                ended = true;
            }
        }
    }

    private void round() {
        try {
            if (isDue(seen, SEEN_EACH)) {
                // before it is known whether that works: what does not answer is not asked all the time
                seen = System.nanoTime();
                replicas = Math.max(1, table.beSeen(self, GONE_AFTER));
                shared = true;
            }
            if (shared) tell();
            if (shared && isDue(tidied, TIDY_EACH)) {
                tidied = System.nanoTime();
                table.tidy();
            }
        } catch (Database.Unreachable gone) {
            LOG.debug("Counting alone", gone);
            shared = false;
            replicas = 1;
        } catch (RuntimeException e) {
            LOG.error("What clients have taken could not be shared", e);
        }
    }

    private static boolean isDue(long last, Duration each) {
        return System.nanoTime() - last >= each.toNanos();
    }

    private void tell() {
        List<Allowance> resting = new ArrayList<>();
        Map<String, Telling> tellings = new HashMap<>();
        while (tellings.size() < BATCH && toTell.poll() instanceof Allowance allowance) {
            if (allowance.rests(each) || tellings.containsKey(allowance.client())) resting.add(allowance);
            else if (allowance.tell() instanceof Telling telling && telling.isNews())
                tellings.put(allowance.client(), telling);
        }
        toTell.addAll(resting);
        if (!tellings.isEmpty()) tell(tellings.values());
    }

    private void tell(Collection<Telling> tellings) {
        int others = replicas;
        try {
            for (TakenTable.Settled settled : table.settle(List.copyOf(tellings), others)) {
                Allowance allowance = settled.telling().of();
                double left = allowance.quota().amount() - settled.base();
                if (allowance.hear(settled.telling(), left, settled.lease(), others)) toTell.add(allowance);
            }
        } catch (Database.Unreachable e) {
            tellings.forEach(telling -> toTell.add(telling.of()));
            throw e;
        }
    }

    @Override
    public void close() {
        ended = true;
        hurry();
        try {
            beside.join(Duration.ofSeconds(2));
            if (shared) table.leave(self);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Database.Unreachable gone) {
            LOG.debug("Left without a word", gone);
        }
    }
}
