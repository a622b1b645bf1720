package kz.kasip.search.index.lucene.window;

import java.io.IOException;

/** A clause on its way through a segment. */
public interface Finder {
    /**
     * Finds what is in a window; windows are asked for from the first to the last, some may be left out.
     *
     * @param from the first document of the window
     * @param wanted places of which alone anything may be found, or null
     * @param into is filled where anything is found; otherwise what it holds means nothing
     */
    boolean find(int from, long[] wanted, Window into) throws IOException;

    /** Finds the same, and keeps of each document the better of what is there already and of what is found now. */
    default boolean improve(int from, long[] wanted, Window into) throws IOException {
        boolean any = find(from, wanted, into.under());
        if (any) {
            into.improve(into.under());
        }
        return any;
    }
}
