package kz.kasip.cards.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import kz.kasip.cards.client.StandardChange;
import kz.kasip.cards.version.StandardVersion;
import kz.kasip.cards.version.StandardVersionRepository;
import org.jboss.logging.Logger;

/** Applies what the feed of standards-service tells, in one transaction with the cursor and the own feed. */
@ApplicationScoped
class ChangeApplication {
    private static final Logger LOG = Logger.getLogger(ChangeApplication.class);

    private final FollowState state;
    private final StandardVersionRepository versions;
    private final VersionChange change;

    ChangeApplication(FollowState state, StandardVersionRepository versions, VersionChange change) {
        this.state = state;
        this.versions = versions;
        this.change = change;
    }

    /** Applies what came after a cursor; does nothing when somebody else has applied it in the meantime. */
    @Transactional
    void apply(String after, List<StandardChange> items, String next) {
        if (!Objects.equals(state.lockedCursor(), after)) {
            return;
        }
        lock(items.stream().map(StandardChange::code).toList());
        items.forEach(item -> change.apply(item, true));
        state.moveTo(next);
    }

    /**
     * Starts anew with the whole feed of another epoch: what versions were known to be is forgotten and told again, the
     * cards stay. Readers see the state before or the state after, and followers of the own feed what differs.
     */
    @Transactional
    void startAnew(String before, List<StandardChange> items, String next) {
        if (!Objects.equals(state.lockedCursor(), before)) {
            return;
        }
        LOG.warn("The feed of standards-service is of another epoch: its state is taken anew");
        List<StandardVersion> known = versions.listAll();
        lock(known.stream().map(version -> version.id().code()).toList());
        lock(items.stream().map(StandardChange::code).toList());
        List<VersionChange.Told> told =
                known.stream().map(VersionChange.Told::of).toList();
        known.forEach(StandardVersion::forget);
        versions.flush();
        items.forEach(item -> change.apply(item, false));
        change.tellDifferences(told, versions.listAll());
        state.moveTo(next);
    }

    private void lock(Collection<String> codes) {
        // always in one order, so that two writers never wait for each other
        codes.stream().distinct().sorted().forEach(versions::lock);
    }
}
