package kz.kasip.cards.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that counts in law: Kazakhstan's, told in the zone Asia/Almaty. */
@ApplicationScoped
public class LegalDay {
    /** The zone of the legal day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    public LocalDate today() {
        return LocalDate.now(ZONE);
    }
}
