package kz.kasip.search.index.lucene;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kasip.search.index.Facet;
import kz.kasip.search.index.InForce;
import kz.kasip.search.index.Question;
import kz.kasip.search.index.Status;

/** Which filters of a question the passages of a profile fail, as bits by facet; looked at once for each profile. */
final class Verdicts {
    /** Not seen by anybody, whatever the filters. */
    static final int UNSEEN = 1 << 30;

    private static final int UNKNOWN = 0;

    /** So that no verdict is nought, as is what has not been looked at yet. */
    private static final int KNOWN = 1 << 29;

    private final View view;
    private final Question question;
    private final Set<Status> seen;
    private final byte[] statuses;
    private final List<Facet> limited;
    private final int[] verdicts;

    Verdicts(View view, Question question, InForce versions) {
        this.view = view;
        this.question = question;
        this.seen = question.filters().seen();
        this.statuses = view.statuses(versions, question.asOf().orElse(null));
        this.limited = Stream.of(Facet.values())
                .filter(facet -> !question.filters().values(facet).isEmpty())
                .toList();
        this.verdicts = new int[view.profiles().length];
    }

    /** Nought: it passes. */
    int of(int profile) {
        int verdict = verdicts[profile];
        if (verdict == UNKNOWN) {
            verdict = judge(view.profiles()[profile]) | KNOWN;
            verdicts[profile] = verdict;
        }
        return verdict & ~KNOWN;
    }

    /** The status of a profile that is seen. */
    int status(Profile profile) {
        return statuses[profile.version()] - 1;
    }

    /** Whether a passage is seen, whatever else hits are limited to. */
    boolean isSeen(int profile) {
        return (of(profile) & (UNSEEN | bit(Facet.STATUS))) == 0;
    }

    private int judge(Profile profile) {
        int status = status(profile);
        if (status < 0) {
            return UNSEEN;
        }
        int failed = seen.contains(Status.values()[status]) ? 0 : bit(Facet.STATUS);
        for (Facet facet : limited) {
            if (!profile.fits(question.filters(), facet, view.values())) {
                failed |= bit(facet);
            }
        }
        return failed;
    }

    static int bit(Facet facet) {
        return 1 << facet.ordinal();
    }
}
