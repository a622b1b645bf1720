package kz.kasip.gateway.cache;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The day by which versions come into force: that of Almaty. At its end an answer may change without a change in the feed. */
final class LegalDay {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private LegalDay() {}

    /** When it is over, as {@link System#nanoTime} will tell it. */
    static long endsAt() {
        ZonedDateTime now = ZonedDateTime.now(ALMATY);
        ZonedDateTime end = now.toLocalDate().plusDays(1).atStartOfDay(ALMATY);
        return System.nanoTime() + Duration.between(now, end).toNanos();
    }
}
