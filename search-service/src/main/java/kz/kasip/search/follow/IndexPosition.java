package kz.kasip.search.follow;

import jakarta.enterprise.context.ApplicationScoped;
import kz.kasip.search.http.FeedPosition;

/** Up to which place of standards-service's feed everything is in the index that answers. */
@ApplicationScoped
class IndexPosition implements FeedPosition {
    private final IndexKeeper keeper;

    IndexPosition(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public String reflected() {
        return keeper.reflected();
    }
}
