package kz.kasip.search.follow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kasip.search.index.InForce;

/** What has to be seen on a day, going by the states of all versions. */
record Day(LocalDate date, List<VersionState> versions) {

    /**
     * The versions to be seen: of each standard the newest one that is in force. While that is not indexed yet the one before it
     * stays, so that a standard does not go dark between two versions.
     */
    InForce inForce() {
        return new InForce(date, seen(), periods(), ended());
    }

    private Set<String> seen() {
        Map<String, List<VersionState>> byCode = versions.stream().collect(Collectors.groupingBy(VersionState::code));
        Set<String> keys = new HashSet<>();
        byCode.values()
                .forEach(ofOne -> seen(ofOne)
                        .ifPresent(state -> keys.add(state.indexedKey().toString())));
        return Set.copyOf(keys);
    }

    /** When the indexed versions are in force; one that is repealed without an end never is. */
    private Set<InForce.Period> periods() {
        return versions.stream()
                .filter(VersionState::isIndexed)
                .filter(state -> state.isPublic(date))
                .filter(state -> state.effectiveTo() != null || state.isInForce(date))
                .map(state ->
                        new InForce.Period(state.indexedKey().toString(), state.effectiveFrom(), state.effectiveTo()))
                .collect(Collectors.toSet());
    }

    /** The last indexed versions of standards that are repealed. */
    private Set<InForce.Period> ended() {
        Map<String, List<VersionState>> byCode = versions.stream().collect(Collectors.groupingBy(VersionState::code));
        return byCode.values().stream()
                .filter(ofOne -> ofOne.stream().noneMatch(state -> state.isInForce(date)))
                .flatMap(ofOne ->
                        newest(ofOne.stream().filter(VersionState::isIndexed).filter(state -> state.isRepealed(date)))
                                .stream())
                .map(state ->
                        new InForce.Period(state.indexedKey().toString(), state.effectiveFrom(), state.effectiveTo()))
                .collect(Collectors.toSet());
    }

    private Optional<VersionState> seen(List<VersionState> ofOne) {
        Optional<VersionState> due = newest(ofOne.stream().filter(state -> state.isInForce(date)));
        return due.flatMap(newest -> newest.isIndexed()
                ? due
                : newest(ofOne.stream()
                        .filter(VersionState::isIndexed)
                        .filter(state -> state.isInForce(date) || state.isPast(date))
                        .filter(state -> state.version() < newest.version())));
    }

    private static Optional<VersionState> newest(Stream<VersionState> states) {
        return states.reduce((one, other) -> other.version() > one.version() ? other : one);
    }

    /** Public versions whose published revision is not indexed, those in force first. */
    List<VersionState> due() {
        return versions.stream()
                .filter(state -> state.isPublic(date) && !state.isUpToDate())
                .sorted(Comparator.comparing(state -> !state.isInForce(date)))
                .toList();
    }

    /** Versions that are indexed for nothing: nobody may see them on any day. */
    List<VersionState> superfluous() {
        return versions.stream()
                .filter(VersionState::isIndexed)
                .filter(state -> !state.isPublic(date))
                .toList();
    }

    /** Of the version keys given those that are of no use: what a crash left behind. */
    List<String> useless(Set<String> versionKeys) {
        Set<String> useful = new HashSet<>();
        versions.stream()
                .filter(VersionState::isIndexed)
                .forEach(state -> useful.add(state.indexedKey().toString()));
        due().forEach(state -> useful.add(state.publishedKey().toString()));
        return versionKeys.stream().filter(key -> !useful.contains(key)).toList();
    }
}
