package kz.kasip.cards.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.kasip.cards.related.LabelledRegister.Case;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** How often links are right, over related professions with the card that each names, in our own words. */
class LinkingEvaluationTest {
    private static final Logger LOG = Logger.getLogger(LinkingEvaluationTest.class);
    private static final int THIRD = 3;

    private final LabelledRegister register = new LabelledRegister();
    private final List<Case> cases = register.cases();

    /** Links given, links that are right, and links that there are to find. */
    private record Figures(long given, long right, long toFind) {
        double precision() {
            return given == 0 ? 1 : (double) right / given;
        }

        double recall() {
            return (double) right / toFind;
        }

        @Override
        public String toString() {
            return "precision %.3f (%d of %d), recall %.3f (%d of %d)"
                    .formatted(precision(), right, given, recall(), right, toFind);
        }
    }

    @Test
    void aLinkIsHardlyEverWrong() {
        Figures tuned = figures(Linking.THRESHOLD, place -> place % THIRD != 0);
        Figures heldOut = figures(Linking.THRESHOLD, place -> place % THIRD == 0);
        LOG.infof("Related professions, %d labelled: two thirds to tune by: %s", cases.size(), tuned);
        LOG.infof("Related professions, the third held out: %s", heldOut);
        for (double threshold : new double[] {0.5, 0.8, 0.9, 0.95, 1}) {
            LOG.infof("Related professions, all, threshold %.2f: %s", threshold, figures(threshold, place -> true));
        }
        cases.stream()
                .filter(each -> !each.right(linked(each, Linking.THRESHOLD)))
                .forEach(each -> LOG.infof("Not as labelled: %s, linked to %s", each, linked(each, Linking.THRESHOLD)));
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(List.of(tuned.precision(), heldOut.precision()))
                .allSatisfy(precision -> assertThat(precision).isGreaterThanOrEqualTo(0.98));
        assertThat(List.of(tuned.recall(), heldOut.recall()))
                .allSatisfy(recall -> assertThat(recall).isGreaterThanOrEqualTo(0.85));
    }

    private Figures figures(double threshold, IntPredicate part) {
        List<Case> some = IntStream.range(0, cases.size())
                .filter(part)
                .mapToObj(cases::get)
                .toList();
        return new Figures(
                some.stream().filter(each -> linked(each, threshold) != null).count(),
                some.stream()
                        .filter(each -> linked(each, threshold) != null && each.right(linked(each, threshold)))
                        .count(),
                some.stream().filter(each -> each.expected() != null).count());
    }

    private String linked(Case each, double threshold) {
        return register.link(each, threshold);
    }
}
