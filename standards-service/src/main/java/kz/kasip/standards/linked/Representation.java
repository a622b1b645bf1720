package kz.kasip.standards.linked;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kasip.standards.http.Linked;

/** The forms in which an answer can be had; the first is that of who does not mind. */
enum Representation {
    JSON(MediaType.APPLICATION_JSON),
    JSON_LD(Linked.JSON_LD),
    TURTLE(Linked.TURTLE);

    private final MediaType type;

    Representation(String type) {
        this.type = MediaType.valueOf(type);
    }

    MediaType type() {
        return this == JSON ? type : type.withCharset("UTF-8");
    }

    /** What is accepted by who wants it alone. */
    String range() {
        return type.toString();
    }

    /** The most wanted form by the quality that the most precise range gives it (RFC 9110, 12.5.1); empty where none is wanted. */
    static Optional<Representation> of(List<MediaType> accepted) {
        return Stream.of(values())
                .filter(form -> form.quality(accepted) > 0)
                // the first of equals counts
                .min(Comparator.comparingDouble(form -> -form.quality(accepted)));
    }

    private double quality(List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.isCompatible(type))
                .min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
                .map(Representation::quality)
                .orElse(0.0);
    }

    private static double quality(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
