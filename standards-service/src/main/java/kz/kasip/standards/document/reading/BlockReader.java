package kz.kasip.standards.document.reading;

import java.util.List;

/** Reads the bytes of one format into blocks in the order of reading. */
@FunctionalInterface
interface BlockReader {

    /** @throws kz.kasip.standards.document.DocumentRefused when the bytes are unsafe, damaged or wrongly encoded */
    List<Block> read(byte[] bytes);

    /** The blocks together with what the reader itself has to say of the file. */
    default Content content(byte[] bytes) {
        return new Content(read(bytes), List.of());
    }
}
