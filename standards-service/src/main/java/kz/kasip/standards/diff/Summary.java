package kz.kasip.standards.diff;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import kz.kasip.standards.diff.Change.Kind;
import kz.kasip.standards.diff.Change.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many changes there are of each type, in all and by what they happened to. */
@Schema(
        name = "DiffSummary",
        description = "How many changes there are. What came or went as a whole counts once, with all that is in it.")
record Summary(
        @NotNull @Schema(examples = "4") long total,
        @NotNull Counts counts,

        @NotNull @Schema(description = "The same by what they happened to; what nothing happened to is left out.")
        List<OfKind> byKind) {

    /** Changes of each type. */
    @Schema(name = "DiffCounts", description = "How many changes there are of each type.")
    record Counts(
            @NotNull @Schema(examples = "1") long added,
            @NotNull @Schema(examples = "0") long removed,
            @NotNull @Schema(examples = "2") long moved,
            @NotNull @Schema(examples = "0") long renumbered,
            @NotNull @Schema(examples = "1") long reworded,
            @NotNull @Schema(examples = "0") long languageAdded,
            @NotNull @Schema(examples = "0") long languageRemoved,
            @NotNull @Schema(examples = "0") long changed) {

        private static Counts of(List<Change> changes) {
            return new Counts(
                    count(changes, Type.ADDED),
                    count(changes, Type.REMOVED),
                    count(changes, Type.MOVED),
                    count(changes, Type.RENUMBERED),
                    count(changes, Type.REWORDED),
                    count(changes, Type.LANGUAGE_ADDED),
                    count(changes, Type.LANGUAGE_REMOVED),
                    count(changes, Type.CHANGED));
        }

        /** In the order of the types. */
        List<Long> all() {
            return List.of(added, removed, moved, renumbered, reworded, languageAdded, languageRemoved, changed);
        }
    }

    /** Changes of one kind of element. */
    @Schema(name = "DiffCountsOfKind", description = "How many changes there are of one kind of element.")
    record OfKind(@NotNull Kind kind, @NotNull Counts counts) {}

    static Summary of(List<Change> metadata, List<Change> cards) {
        var all = Stream.concat(metadata.stream(), cards.stream()).toList();
        var kinds = Stream.of(Kind.values())
                .map(kind -> new OfKind(
                        kind,
                        Counts.of(all.stream()
                                .filter(change -> change.kind() == kind)
                                .toList())))
                .filter(of -> of.counts().all().stream().anyMatch(count -> count > 0))
                .toList();
        return new Summary(all.size(), Counts.of(all), kinds);
    }

    private static long count(List<Change> changes, Type type) {
        return changes.stream().filter(change -> change.type() == type).count();
    }
}
