package kz.kasip.gateway.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import kz.kasip.gateway.problem.Refusal;

/** What one client may still take. */
final class Allowance {
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final Quota quota;
    private final Bucket bucket;

    Allowance(Quota quota) {
        this.quota = quota;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.amount()).refillGreedy(quota.amount(), quota.window()))
                .build();
    }

    Quota quota() {
        return quota;
    }

    /** Takes so much, or nothing; what is more than all of the quota takes all of it. */
    Admission take(long cost) {
        long taken = Math.min(cost, quota.amount());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(taken);
        long left = probe.getRemainingTokens();
        if (probe.isConsumed()) return Admission.admitted(quota, left);
        long seconds = Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS));
        return Admission.refused(quota, left, Refusal.tooMany(Duration.ofSeconds(seconds)));
    }
}
