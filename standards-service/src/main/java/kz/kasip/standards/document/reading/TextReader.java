package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Plain text: each line that is not blank is a block. */
final class TextReader implements BlockReader {

    @Override
    public List<Block> read(byte[] bytes) {
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        for (String text : Encoding.decode(bytes).split("\\R", -1)) {
            line++;
            DocumentFormat.refuseTooLong(text.length());
            String trimmed = Spaces.plain(text);
            if (!trimmed.isEmpty()) {
                blocks.add(new Block(trimmed, line, null));
            }
        }
        return blocks;
    }
}
