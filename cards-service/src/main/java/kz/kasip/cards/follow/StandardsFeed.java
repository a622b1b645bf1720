package kz.kasip.cards.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kasip.cards.client.StandardChange;
import kz.kasip.cards.client.StandardChanges;
import kz.kasip.cards.client.StandardsClient;
import kz.kasip.cards.problem.Unavailable;

/** The feed of standards-service, taken step by step. */
@ApplicationScoped
class StandardsFeed {
    private final StandardsClient standards;
    private final FollowState state;
    private final ChangeApplication application;
    private final FollowedPosition position;

    StandardsFeed(
            StandardsClient standards, FollowState state, ChangeApplication application, FollowedPosition position) {
        this.standards = standards;
        this.state = state;
        this.application = application;
        this.position = position;
    }

    /**
     * Fetches and applies what is new, waiting for it at most so many seconds; false when there was nothing.
     *
     * @throws Unavailable when standards-service does not answer
     */
    boolean step(int waitSeconds) {
        String cursor = state.cursor();
        Optional<StandardChanges> told = standards.changes(cursor, waitSeconds);
        if (told.isEmpty()) {
            startAnew(cursor);
            return true;
        }
        StandardChanges page = told.get();
        if (!page.next().equals(cursor)) {
            application.apply(cursor, page.items(), page.next());
            position.look();
        }
        return !page.items().isEmpty();
    }

    private void startAnew(String before) {
        List<StandardChange> all = new ArrayList<>();
        String cursor = null;
        while (true) {
            StandardChanges page = standards.changes(cursor, 0).orElseThrow(StandardsFeed::changedAgain);
            all.addAll(page.items());
            cursor = page.next();
            if (page.items().isEmpty()) {
                application.startAnew(before, all, cursor);
                position.look();
                return;
            }
        }
    }

    private static Unavailable changedAgain() {
        return new Unavailable(
                "standards-unavailable", "The feed began anew while it was read", java.time.Duration.ofSeconds(1));
    }
}
