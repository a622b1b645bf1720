package kz.kasip.search.follow;

import java.time.LocalDate;
import java.util.List;
import kz.kasip.search.client.CardContent;
import kz.kasip.search.client.StandardContent;
import kz.kasip.search.index.Passage;
import kz.kasip.search.index.VersionKey;

/** The passages of contents that no feed told of. */
public final class GivenPassages {
    private GivenPassages() {}

    /** What the service would index of a version. */
    public static List<Passage> of(StandardContent standard, List<CardContent> cards) {
        return new StandardPassages(
                        new VersionKey(standard.code(), standard.version(), 1), LocalDate.now(), standard, cards)
                .all();
    }
}
