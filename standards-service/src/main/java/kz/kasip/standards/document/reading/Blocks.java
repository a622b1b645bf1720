package kz.kasip.standards.document.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the blocks of a document of paragraphs over all its parts and gives them their places. */
final class Blocks {

    private final List<Block> text = new ArrayList<>();
    private final List<Block> beside = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private int line;
    private int tables;
    private long characters;

    int nextLine() {
        return ++line;
    }

    int nextTable() {
        return ++tables;
    }

    /** The lines of a paragraph, its printed number before the first. */
    List<Block> lines(String paragraph, String prefix, int at, Block.Cell cell) {
        List<Block> lines = new ArrayList<>(1);
        for (String part : paragraph.split("\n")) {
            String plain = Spaces.plain(part);
            if (!plain.isEmpty()) {
                boolean first = lines.isEmpty();
                String shown = first && !prefix.isEmpty() ? prefix + " " + plain : plain;
                lines.add(counted(new Block(shown, at, null, cell, false, first)));
            }
        }
        return lines;
    }

    void add(List<Block> blocks) {
        text.addAll(blocks);
        if (text.size() > DocumentFormat.MAX_BLOCKS) {
            throw DocumentFormat.tooMany();
        }
    }

    /** Text that stands beside the document's own: notes, hidden text. */
    void addBeside(String raw, int at) {
        for (String part : raw.split("\n")) {
            String plain = Spaces.plain(part);
            if (!plain.isEmpty()) {
                beside.add(counted(new Block(plain, at, null, null, true, true)));
            }
        }
        if (beside.size() > DocumentFormat.MAX_BLOCKS) {
            throw DocumentFormat.tooMany();
        }
    }

    /** A running head or foot, which is the same over the sections; one that is a page number alone says nothing. */
    void addHead(String raw) {
        String plain = Spaces.plain(raw);
        if (!plain.chars().allMatch(Character::isDigit) && heads.add(plain)) {
            addBeside(raw, nextLine());
        }
    }

    /** The blocks of another file that Word inserts here. */
    void insert(List<Block> chunk) {
        int base = tables;
        Map<Integer, Integer> lines = new HashMap<>();
        List<Block> placed = new ArrayList<>();
        for (Block block : chunk) {
            int at = lines.computeIfAbsent(block.line(), other -> nextLine());
            Block.Cell cell = block.cell();
            if (cell != null) {
                tables = Math.max(tables, base + cell.table());
                cell = new Block.Cell(base + cell.table(), cell.row(), cell.column());
            }
            Block here = counted(new Block(block.text(), at, null, cell, block.note(), block.paragraph()));
            (block.note() ? beside : placed).add(here);
        }
        add(placed);
    }

    private Block counted(Block block) {
        characters += block.text().length();
        DocumentFormat.refuseTooMuch(characters);
        return block;
    }

    List<Block> all() {
        List<Block> all = new ArrayList<>(text);
        all.addAll(beside);
        return all;
    }
}
