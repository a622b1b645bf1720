package kz.kasip.standards.importing;

/** The name of a file that was handed in, without what cannot be stored or shown; at most so long. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_PATH = 1000;

    private FileName() {}

    /** The name, or another where nothing is left of it. */
    public static String of(String given, String otherwise) {
        return clean(given, otherwise, LONGEST);
    }

    /** The path of a file in an archive. */
    public static String path(String given) {
        return clean(given, "?", LONGEST_PATH);
    }

    private static String clean(String given, String otherwise, int longest) {
        var name = given == null ? "" : given.replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(longest, name.length()));
    }
}
