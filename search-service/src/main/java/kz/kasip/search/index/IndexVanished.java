package kz.kasip.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The engine does not know the index that is asked. */
public final class IndexVanished extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    /** Names the index. */
    public IndexVanished(String index) {
        super(new IOException("There is no index " + index));
    }
}
