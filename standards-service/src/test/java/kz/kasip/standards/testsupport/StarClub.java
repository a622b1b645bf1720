package kz.kasip.standards.testsupport;

/** A small standard of three cards; the level of the first one is for the test to say. */
public final class StarClub {

    private StarClub() {}

    /** The document of a code and version, its first card at a level below the others' 5 and 6. */
    public static byte[] document(String code, int version, int level) {
        var document = Samples.with(Samples.small("ru", code), "версия 1,", "версия " + version + ",");
        document = Samples.with(document, "телескопов - 4 уровень", "телескопов - " + level + " уровень");
        return Samples.with(document, "по ОРК: 4", "по ОРК: " + level);
    }

    /** The same, but that its path through the classifier leads elsewhere. */
    public static byte[] elsewhere(byte[] document) {
        return Samples.with(Samples.with(document, "\n85.5 ", "\n85.6 "), "\n85.59", "\n85.60");
    }
}
