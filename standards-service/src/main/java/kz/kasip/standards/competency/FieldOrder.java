package kz.kasip.standards.competency;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values of a field of a document are put in order: instants and versions by what they mean, others as texts. */
final class FieldOrder {
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?");

    private FieldOrder() {}

    static Comparator<String> of(String field) {
        return switch (field) {
            case "lastChangeDateTime" -> by(FieldOrder::instant);
            case "version" -> by(FieldOrder::version);
            default -> String.CASE_INSENSITIVE_ORDER;
        };
    }

    /** What has no such meaning is compared as a text. */
    private static <T extends Comparable<T>> Comparator<String> by(Function<String, Optional<T>> meaning) {
        return (one, other) -> {
            Optional<T> left = meaning.apply(one);
            Optional<T> right = meaning.apply(other);
            return left.isPresent() && right.isPresent()
                    ? left.get().compareTo(right.get())
                    : one.compareToIgnoreCase(other);
        };
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException compareAsText) {
            return Optional.empty();
        }
    }

    /** The number and the revision in one. */
    private static Optional<Long> version(String text) {
        Matcher version = VERSION.matcher(text);
        return version.matches()
                ? Optional.of(Long.parseLong(version.group(1)) * 1_000_000_000L
                        + (version.group(2) == null ? 0 : Long.parseLong(version.group(2))))
                : Optional.empty();
    }
}
