package kz.kasip.search.index;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The versions that searches see at one moment.
 *
 * @param date the legal day that it is
 * @param versionKeys the versions to be seen on that day
 * @param indexed the periods of all versions that can be asked for by another day
 * @param ended the last versions of the standards that are repealed
 */
public record InForce(LocalDate date, Set<String> versionKeys, Set<Period> indexed, Set<Period> ended) {
    /** Nothing was ever seen. */
    public static final InForce NOTHING = new InForce(LocalDate.MIN, Set.of(), Set.of());

    /** Nothing is repealed. */
    public InForce(LocalDate date, Set<String> versionKeys, Set<Period> indexed) {
        this(date, versionKeys, indexed, Set.of());
    }

    /** The days on which an indexed version is in force, both inclusive; null: from ever, or for ever. */
    public record Period(String versionKey, LocalDate from, LocalDate to) {
        private boolean holds(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    /** The versions in force on a day, going by what is known today; null is today. */
    public Set<String> on(LocalDate day) {
        if (day == null || day.equals(date)) {
            return versionKeys;
        }
        return indexed.stream()
                .filter(period -> period.holds(day))
                .map(Period::versionKey)
                .collect(Collectors.toSet());
    }

    /** The last versions of the standards that are repealed on a day, going by what is known today; null is today. */
    public Set<String> repealed(LocalDate day) {
        LocalDate on = day == null ? date : day;
        return ended.stream()
                .filter(period -> period.to() == null || period.to().isBefore(on))
                .map(Period::versionKey)
                .collect(Collectors.toSet());
    }

    /** The versions of a status on a day; null is today. */
    public Set<String> on(LocalDate day, Status status) {
        return status == Status.PUBLISHED ? on(day) : repealed(day);
    }
}
