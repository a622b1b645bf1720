package kz.kasip.standards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that counts in law: Kazakhstan's, told in the zone Asia/Almaty. */
@ApplicationScoped
public class LegalDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final Clock clock;

    LegalDay(Clock clock) {
        this.clock = clock;
    }

    /** What day it is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
