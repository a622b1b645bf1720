package kz.kasip.standards.document.reading;

import kz.kasip.standards.document.DocumentRefused;
import kz.kasip.standards.document.DocumentRefused.Reason;

/** What reading one PDF may cost; a file that wants more is refused. */
final class PdfBudget {

    /** A standard has a hundred pages at most. */
    static final int MAX_PAGES = 2_000;

    /** A document of a hundred pages has a few thousand. */
    static final int MAX_OBJECTS = 200_000;

    private static final int MAX_VALUES = 1_000_000;
    private static final int MAX_FORMS = 20_000;
    static final long MAX_STREAM = 16L * 1024 * 1024;
    static final long MAX_STREAMS = 96L * 1024 * 1024;
    /** Streams that hold objects; each of their bytes costs ten and more of memory. */
    static final long MAX_OBJECT_STREAMS = 8L * 1024 * 1024;

    static final long MAX_CROSS_REFERENCES = 2L * 1024 * 1024;
    /** Eight hundred pages full of text. */
    private static final int MAX_GLYPHS = 2_000_000;

    private static final int MAX_PAGE_GLYPHS = 100_000;
    private static final int MAX_LINES = 300_000;
    private static final int MAX_RULES = 400_000;
    private static final int MAX_PAGE_RULES = 20_000;
    private static final long MAX_NANOS = 7_000_000_000L;
    private static final int LOOK_AT_CLOCK = 0xFF;

    private final long begun = System.nanoTime();
    private int values;
    private int forms;
    private long streams;
    private long objectStreams;
    private int steps;
    private int glyphs;
    private int rules;
    private int lines;

    /** Counts the objects that the file says to have. */
    void objects(int count) {
        if (count > MAX_OBJECTS) {
            throw unsafe("it has more than " + MAX_OBJECTS + " objects");
        }
        clock();
    }

    /** Counts a value that is read: a number, a name, a list. */
    void value() {
        if (++values > MAX_VALUES) {
            throw unsafe("it has more than " + MAX_VALUES + " values");
        }
        step();
    }

    /** Counts a drawing within a drawing. */
    void form() {
        if (++forms > MAX_FORMS) {
            throw unsafe("it draws too many forms");
        }
        clock();
    }

    /** Counts what a stream unpacks to. */
    void stream(long bytes, boolean ofObjects) {
        streams += bytes;
        objectStreams += ofObjects ? bytes : 0;
        if (streams > MAX_STREAMS || objectStreams > MAX_OBJECT_STREAMS) {
            throw unsafe("its streams unpack to too much");
        }
        clock();
    }

    void glyph(int onPage) {
        if (++glyphs > MAX_GLYPHS || onPage > MAX_PAGE_GLYPHS) {
            throw unsafe("it has too many letters");
        }
    }

    void rule(int onPage) {
        if (++rules > MAX_RULES || onPage > MAX_PAGE_RULES) {
            throw unsafe("it has too many rules");
        }
    }

    void lines(int more) {
        lines += more;
        if (lines > MAX_LINES) {
            throw unsafe("it has too many lines");
        }
    }

    void step() {
        if ((++steps & LOOK_AT_CLOCK) == 0) {
            clock();
        }
    }

    void clock() {
        if (System.nanoTime() - begun > MAX_NANOS) {
            throw unsafe("reading it takes too long");
        }
    }

    static DocumentRefused unsafe(String why) {
        return new DocumentRefused(Reason.UNSAFE, "The PDF is not safe to read: " + why + ".");
    }
}
