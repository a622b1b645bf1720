package kz.kasip.standards.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Fallback;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Waits a little for cards-service to have followed, so that who was answered finds the cards too. */
@ApplicationScoped
public class CardsFollowing {

    private static final Logger LOG = Logger.getLogger(CardsFollowing.class);

    private final CardsCatchUpApi cards;

    CardsFollowing(@RestClient CardsCatchUpApi cards) {
        this.cards = cards;
    }

    /** Comes back when cards-service has applied the feed, or cannot now: what is decided stands either way. */
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @Fallback(fallbackMethod = "goOn")
    public void await() {
        cards.catchUp();
    }

    void goOn() {
        LOG.warn("cards-service has not followed yet; it will by itself");
    }
}
