package kz.kasip.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** What is stored of a generation is damaged and stays so; other failures may pass. */
public final class TornIndex extends IOException {
    private static final long serialVersionUID = 1;

    public TornIndex(String message) {
        super(message);
    }

    private TornIndex(IOException cause) {
        super(cause.toString(), cause);
    }

    /** The failure itself, or that the index is torn where it can mean nothing else. */
    static IOException orElse(IOException failed) {
        return switch (failed) {
            case CorruptIndexException corrupt -> new TornIndex(corrupt);
            case IndexFormatTooOldException old -> new TornIndex(old);
            case IndexFormatTooNewException recent -> new TornIndex(recent);
            case IndexNotFoundException missing -> new TornIndex(missing);
            case NoSuchFileException missing -> new TornIndex(missing);
            case EOFException cut -> new TornIndex(cut);
            default -> failed;
        };
    }
}
