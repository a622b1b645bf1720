package kz.kasip.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kasip.search.client.Change;
import kz.kasip.search.index.InForce;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private static VersionState state(int version, String status, String from, String to, long revision, Long indexed) {
        return new VersionState(
                "J62012900",
                version,
                status,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                revision,
                revision,
                indexed,
                1,
                null);
    }

    private static Set<String> seen(LocalDate date, VersionState... states) {
        return new Day(date, List.of(states)).inForce().versionKeys();
    }

    @Test
    void aVersionIsSeenFromItsFirstDayToItsLast() {
        VersionState version = state(1, "PUBLISHED", "2026-03-10", "2026-03-12", 1, 1L);
        assertThat(seen(TODAY.minusDays(1), version)).isEmpty();
        assertThat(seen(TODAY, version)).containsExactly("J62012900/1/1");
        assertThat(seen(TODAY.plusDays(2), version)).hasSize(1);
        assertThat(seen(TODAY.plusDays(3), version)).isEmpty();
    }

    @Test
    void theDayAloneMakesTheSuccessorDueAndThenSeen() {
        VersionState old = state(1, "PUBLISHED", "2026-01-01", "2026-03-09", 1, 1L);
        VersionState next = state(2, "PUBLISHED", "2026-03-10", null, 2, null);
        assertThat(new Day(TODAY.minusDays(1), List.of(old, next)).due()).isEmpty();
        assertThat(new Day(TODAY, List.of(old, next)).due()).containsExactly(next);
        assertThat(seen(TODAY, old, next))
                .as("the old one stays until the new one is indexed")
                .containsExactly("J62012900/1/1");
        VersionState indexed = next.indexed(2L, 5);
        assertThat(seen(TODAY, old, indexed)).containsExactly("J62012900/2/2");
        assertThat(new Day(TODAY, List.of(old, indexed)).superfluous())
                .as("the old one can be asked for by its days")
                .isEmpty();
    }

    @Test
    void aRepealedVersionIsSeenToItsLastDay() {
        VersionState repealed = state(1, "REPEALED", "2026-01-01", "2026-03-10", 1, 1L);
        assertThat(seen(TODAY, repealed)).hasSize(1);
        assertThat(seen(TODAY.plusDays(1), repealed)).isEmpty();
        assertThat(seen(TODAY, state(1, "REPEALED", "2026-01-01", null, 1, 1L))).isEmpty();
    }

    @Test
    void anotherDayShowsWhatWasInForceThen() {
        InForce inForce = new Day(
                        TODAY,
                        List.of(
                                state(1, "PUBLISHED", "2026-01-01", "2026-01-31", 1, 1L),
                                state(2, "PUBLISHED", "2026-02-01", "2026-01-31", 2, 2L),
                                state(3, "REPEALED", "2026-02-01", "2026-03-05", 3, 3L),
                                state(4, "PUBLISHED", "2026-03-20", null, 4, 4L)))
                .inForce();
        assertThat(inForce.on(null)).isEqualTo(inForce.versionKeys()).isEmpty();
        assertThat(inForce.on(TODAY)).isEmpty();
        assertThat(inForce.on(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(inForce.on(LocalDate.of(2026, 1, 1))).containsExactly("J62012900/1/1");
        assertThat(inForce.on(LocalDate.of(2026, 1, 31))).containsExactly("J62012900/1/1");
        assertThat(inForce.on(LocalDate.of(2026, 2, 1)))
                .as("one that was replaced on its first day was in force on none")
                .containsExactly("J62012900/3/3");
        assertThat(inForce.on(LocalDate.of(2026, 3, 6))).isEmpty();
        assertThat(inForce.on(LocalDate.of(2026, 3, 20)))
                .as("what is still to come is out of sight on every day")
                .isEmpty();
    }

    @Test
    void whatIsInForceStaysSoOnADayToCome() {
        InForce inForce = new Day(TODAY, List.of(state(1, "PUBLISHED", "2026-01-01", null, 1, 1L))).inForce();
        assertThat(inForce.on(TODAY.plusYears(5))).containsExactly("J62012900/1/1");
        assertThat(inForce.on(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    @Test
    void whatIsInForceIsDueBeforeWhatWas() {
        VersionState past = state(1, "PUBLISHED", "2026-01-01", "2026-01-31", 1, null);
        VersionState present = state(2, "PUBLISHED", "2026-02-01", null, 2, null);
        assertThat(new Day(TODAY, List.of(past, present)).due()).containsExactly(present, past);
    }

    @Test
    void theFormerRevisionIsSeenUntilTheCorrectionIsIndexed() {
        VersionState corrected = state(1, "PUBLISHED", "2026-01-01", null, 7, 3L);
        assertThat(seen(TODAY, corrected)).containsExactly("J62012900/1/3");
        assertThat(new Day(TODAY, List.of(corrected)).due()).containsExactly(corrected);
        assertThat(new Day(TODAY, List.of(corrected))
                        .useless(Set.of("J62012900/1/3", "J62012900/1/7", "J62012900/1/5")))
                .containsExactly("J62012900/1/5");
    }

    @Test
    void aWithdrawnVersionIsNeitherDueNorSeen() {
        VersionState withdrawn = state(1, "PUBLISHED", "2026-01-01", null, 1, 1L)
                .after(new Change(9, "VERSION_CHANGED", "J62012900", 1, 1L, null, null, "DRAFT", null));
        assertThat(seen(TODAY, withdrawn)).isEmpty();
        assertThat(new Day(TODAY, List.of(withdrawn)).due()).isEmpty();
    }

    @Test
    void bothFeedsHaveToTellOfARevision() {
        VersionState known = VersionState.unknown("J62012900", 1)
                .after(new Change(1, "VERSION_PUBLISHED", "J62012900", 1, 4L, TODAY, null, "PUBLISHED", null));
        assertThat(known.isReadable()).isFalse();
        assertThat(known.after(new Change(1, "CARDS_PUBLISHED", "J62012900", 1, 3L, null, null, "PUBLISHED", null))
                        .isReadable())
                .isFalse();
        assertThat(known.after(new Change(2, "CARDS_PUBLISHED", "J62012900", 1, 4L, null, null, "PUBLISHED", null))
                        .isReadable())
                .isTrue();
        assertThat(known.after(new Change(3, "SOMETHING_NEW", "J62012900", 1, 9L, null, null, "DRAFT", null)))
                .isEqualTo(known);
    }
}
