package kz.kasip.standards.export;

import java.io.IOException;
import java.io.OutputStream;

/** What is exported in one file. */
interface Export {
    /** The file's name, which is also the end of its address. */
    String name();

    String mediaType();

    /** Writes it in the caller's transaction, holding but a small part of it at a time. */
    void write(OutputStream to) throws IOException;
}
