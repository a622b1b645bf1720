package kz.kasip.search.index.lucene;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.Status;

/** Which filters of a question the passages of a profile fail, as bits by facet; looked at once for each profile. */
final class Verdicts {
    /** Not seen by anybody, whatever the filters. */
    static final int UNSEEN = 1 << 30;

    /** What one facet is limited to, by names and by their numbers. */
    private record Limit(Facet facet, Collection<String> wanted, BitSet numbers) {}

    private static final int UNKNOWN = 0;

    /** So that no verdict is nought, as is what has not been looked at yet. */
    private static final int KNOWN = 1 << 29;

    private final View view;
    private final byte[] statuses;

    /** By status and one, as statuses are given. */
    private final int[] byStatus = new int[Status.values().length + 1];

    private final List<Limit> limits;
    private final int[] verdicts;

    Verdicts(View view, Question question, InForce versions) {
        this.view = view;
        this.statuses = view.statuses(versions, question.asOf().orElse(null));
        byStatus[0] = UNSEEN;
        for (Status status : Status.values()) {
            byStatus[status.ordinal() + 1] = question.filters().seen().contains(status) ? 0 : bit(Facet.STATUS);
        }
        this.limits = Stream.of(Facet.values())
                .map(facet -> limit(view, question, facet))
                .filter(limit -> !limit.wanted().isEmpty())
                .toList();
        this.verdicts = limits.isEmpty() ? null : new int[view.profiles().length];
    }

    private static Limit limit(View view, Question question, Facet facet) {
        Collection<String> wanted = question.filters().values(facet);
        return new Limit(facet, wanted, view.values().numbers(facet, wanted));
    }

    /** Nought: it passes. */
    int of(int profile) {
        int byStatusAlone = byStatus[statuses[profile]];
        if (verdicts == null || byStatusAlone == UNSEEN) {
            return byStatusAlone;
        }
        if (verdicts[profile] == UNKNOWN) {
            verdicts[profile] = judge(view.profiles()[profile]) | KNOWN;
        }
        return verdicts[profile] & ~KNOWN | byStatusAlone;
    }

    /** The number of the status of a profile that is seen. */
    int status(int profile) {
        return statuses[profile] - 1;
    }

    /** Whether a passage is seen, whatever else hits are limited to. */
    boolean isSeen(int profile) {
        return byStatus[statuses[profile]] == 0;
    }

    private int judge(Profile profile) {
        int failed = 0;
        for (Limit limit : limits) {
            if (!profile.fits(limit.facet(), limit.wanted(), limit.numbers())) {
                failed |= bit(limit.facet());
            }
        }
        return failed;
    }

    static int bit(Facet facet) {
        return 1 << facet.ordinal();
    }
}
