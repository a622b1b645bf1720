package kz.kasip.search.follow;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day that counts in law: Kazakhstan's, told in the zone Asia/Almaty. */
final class LegalDay {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private LegalDay() {}

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
