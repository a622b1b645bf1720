package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.List;

/** Plain text: each line that says something is a block. */
final class TextReader implements BlockReader {

    @Override
    public List<Block> read(byte[] bytes) {
        List<Block> blocks = new ArrayList<>();
        for (TextLines.Line line : TextLines.of(Encoding.decode(bytes))) {
            String text = Spaces.plain(line.text());
            if (!text.isEmpty()) {
                blocks.add(new Block(text, line.number(), line.page(), null, line.head()));
            }
        }
        return blocks;
    }
}
