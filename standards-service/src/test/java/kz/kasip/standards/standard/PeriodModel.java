package kz.kasip.standards.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the law says of the versions of one standard, as plainly as it can be written down. */
class PeriodModel {

    /** A version; its end is the first day out of force, or null. */
    static class Version {
        final int number;
        final LocalDate from;
        LocalDate end;
        LocalDate repealedFrom;
        boolean toCome;
        int revision = 1;
        int order;

        Version(int number, LocalDate from) {
            this.number = number;
            this.from = from;
        }

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (end == null || end.isAfter(day));
        }

        String status(LocalDate today) {
            return repealedFrom != null && !repealedFrom.isAfter(today) ? "REPEALED" : "PUBLISHED";
        }

        LocalDate lastDay() {
            return end == null ? null : end.minusDays(1);
        }

        @Override
        public String toString() {
            return number + " [" + from + ", " + end + ")" + (toCome ? " to come" : "")
                    + (repealedFrom == null ? "" : " repealed");
        }
    }

    final List<Version> versions = new ArrayList<>();
    LocalDate today;
    private int decided;

    PeriodModel(LocalDate today) {
        this.today = today;
    }

    List<Version> published() {
        return versions.stream().filter(version -> !version.toCome).toList();
    }

    Optional<Version> asOf(LocalDate day) {
        return published().stream()
                .filter(version -> !version.from.isAfter(day))
                .max(Comparator.comparing((Version version) -> version.covers(day))
                        .thenComparing(version -> version.from)
                        .thenComparing(version -> version.order));
    }

    /** The status of the answer. */
    int publish(int number, LocalDate from) {
        var before = asOf(from);
        if (before.isPresent() && before.get().end != null && before.get().end.isAfter(from)) {
            return 409;
        }
        var version = new Version(number, from);
        version.toCome = from.isAfter(today);
        version.order = ++decided;
        if (!version.toCome) {
            enter(version, before);
        }
        versions.add(version);
        return 200;
    }

    private void enter(Version version, Optional<Version> before) {
        before.filter(open -> open.end == null).ifPresent(open -> open.end = version.from);
        version.end = published().stream()
                .filter(other -> other != version)
                .map(other -> other.from)
                .filter(version.from::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    int repeal(LocalDate from) {
        var version = asOf(today);
        if (version.isEmpty()) {
            return 404;
        }
        if (version.get().end != null || versions.stream().anyMatch(other -> other.toCome)) {
            return 409;
        }
        if (from.isBefore(version.get().from)) {
            return 422;
        }
        version.get().end = from;
        version.get().repealedFrom = from;
        return 200;
    }

    /** Whether the version is corrected; a correction counts as published then. */
    int correct(Version version) {
        if (version.status(today).equals("REPEALED")) {
            return 409;
        }
        version.revision++;
        version.order = ++decided;
        return 200;
    }

    void moveTo(LocalDate day) {
        today = day;
        versions.stream()
                .filter(version -> version.toCome && !version.from.isAfter(day))
                .sorted(Comparator.comparing((Version version) -> version.from)
                        .thenComparing(version -> version.number))
                .forEach(version -> {
                    var before = asOf(version.from);
                    version.toCome = false;
                    enter(version, before);
                });
    }

    /** Periods never overlap and leave no gap unless repealed. */
    void check() {
        var inOrder = published().stream()
                .sorted(Comparator.comparing((Version version) -> version.from)
                        .thenComparing(version -> version.lastDay() == null ? LocalDate.MAX : version.lastDay())
                        .thenComparing(version -> version.repealedFrom != null))
                .toList();
        for (var at = 1; at < inOrder.size(); at++) {
            var before = inOrder.get(at - 1);
            var after = inOrder.get(at);
            var whole = before.end != null
                    && !before.end.isAfter(after.from)
                    && (before.end.equals(after.from) || before.repealedFrom != null);
            if (!whole) {
                throw new AssertionError("Between " + before + " and " + after + " of " + inOrder);
            }
        }
    }
}
