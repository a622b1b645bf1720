package kz.kasip.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kasip.search.analysis.Language;

/**
 * What hits are limited to; of the values of one filter any will do, and an empty one limits nothing.
 *
 * @param oked codes of activities on any level, without dots
 * @param statuses where empty, what is in force
 */
public record Filters(
        Set<Kind> kinds,
        Set<Language> languages,
        Set<String> orkLevels,
        Set<String> oked,
        Set<String> groups,
        Set<String> standards,
        Set<Status> statuses) {

    /** Everything that is in force. */
    public static final Filters NONE =
            new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** The statuses that are seen. */
    public Set<Status> seen() {
        return statuses.isEmpty() ? Set.of(Status.PUBLISHED) : statuses;
    }

    /** The field in which a facet is filtered. */
    public static String field(Facet facet) {
        return facet == Facet.OKED ? Fields.OKED : facet.field();
    }

    /** The values that a facet is limited to; those of {@link Facet#STATUS} are no values of a field. */
    public Collection<String> values(Facet facet) {
        return switch (facet) {
            case KIND -> names(kinds);
            case LANGUAGE -> languages.stream().map(Language::code).collect(Collectors.toSet());
            case ORK_LEVEL -> orkLevels;
            case OKED -> oked;
            case GROUP -> groups;
            case STANDARD -> standards;
            case STATUS -> List.of();
        };
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
