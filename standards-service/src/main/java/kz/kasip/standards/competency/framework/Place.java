package kz.kasip.standards.competency.framework;

import java.util.Optional;

/**
 * Where something stands in a framework; with the framework it makes an identifier that can be read again.
 *
 * @param language place of the language in {@link kz.kasip.standards.http.Lang#ALL}
 * @param card number of the card inside the standard's code; 0 for what is of the whole
 * @param list 0 for a card, a function or a skill; 1 for an ability, 2 for knowledge, 3 for a personal quality
 */
public record Place(Kind kind, int language, int card, int list, int function, int skill, int item) {
    /** What is identified; the order is part of every identifier that was given out. */
    public enum Kind {
        DOCUMENT,
        ITEM,
        CHILD,
        TRANSLATION,
        CONCEPT,
        SUBJECT
    }

    private static final int[] WIDTHS = {4, 1, 14, 2, 11, 11, 16};
    private static final int SPARE = 3;

    public static Place of(Kind kind, int language) {
        return new Place(kind, language, 0, 0, 0, 0, 0);
    }

    public Place as(Kind other) {
        return new Place(other, language, card, list, function, skill, item);
    }

    public Place in(int otherLanguage) {
        return new Place(kind, otherLanguage, card, list, function, skill, item);
    }

    public Place at(int itemNumber) {
        return new Place(kind, language, card, list, function, skill, itemNumber);
    }

    /** Whether it can be told in an identifier; no document that was seen comes near the bounds. */
    public boolean fits() {
        int[] parts = parts();
        for (int part = 0; part < parts.length; part++) {
            if (parts[part] >> WIDTHS[part] != 0) {
                return false;
            }
        }
        return true;
    }

    /** The place in the lowest 62 bits. */
    public long bits() {
        int[] parts = parts();
        long bits = 0;
        for (int part = 0; part < parts.length; part++) {
            bits = bits << WIDTHS[part] | parts[part];
        }
        return bits << SPARE;
    }

    /** The place that was told in 62 bits; empty where no place is told so. */
    public static Optional<Place> of(long bits) {
        if ((bits & (1 << SPARE) - 1) != 0) {
            return Optional.empty();
        }
        long rest = bits >>> SPARE;
        int[] parts = new int[WIDTHS.length];
        for (int part = WIDTHS.length - 1; part >= 0; part--) {
            parts[part] = (int) (rest & (1L << WIDTHS[part]) - 1);
            rest >>>= WIDTHS[part];
        }
        return parts[0] < Kind.values().length
                ? Optional.of(
                        new Place(Kind.values()[parts[0]], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]))
                : Optional.empty();
    }

    private int[] parts() {
        return new int[] {kind.ordinal(), language, card, list, function, skill, item};
    }
}
