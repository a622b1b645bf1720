package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.kasip.standards.document.reading.Block;

/** Documents as they come out of other hands: paragraphs, cells and labels dropped, doubled, moved, torn and mixed up. */
final class BlockMutants {

    private static final int MOST_CHANGES = 15;
    private static final List<String> FOREIGN = List.of(
            "Глава 9. Чужие отметки",
            "Приложение 7. Чужой список",
            "9-шы тарау. Бөтен белгілер",
            "7-қосымша. Бөтен тізім",
            "Загадочный абзац без места",
            "Жұмбақ сөйлем, орны жоқ.",
            "12) пункт чужого списка",
            "тел. 8 (701) 000 11 22, Примеров П.П.",
            "2513-0-901",
            "5",
            "-",
            "Код группы:",
            "Знания",
            "Білімдер:");

    private final Random random;
    private final List<Block> blocks;
    private final List<Block> others;

    private BlockMutants(List<Block> blocks, List<Block> others, Random random) {
        this.blocks = new ArrayList<>(blocks);
        this.others = others;
        this.random = random;
    }

    /** A mutant of the blocks, with pieces of another document in it. */
    static List<Block> of(List<Block> blocks, List<Block> others, Random random) {
        BlockMutants mutants = new BlockMutants(blocks, others, random);
        for (int i = random.nextInt(1, MOST_CHANGES); i > 0 && mutants.blocks.size() > 1; i--) {
            mutants.change();
        }
        return mutants.renumbered();
    }

    private void change() {
        int at = random.nextInt(blocks.size());
        int other = random.nextInt(blocks.size());
        Block block = blocks.get(at);
        switch (random.nextInt(15)) {
            case 0 -> blocks.remove(at);
            case 1 -> blocks.add(at, blocks.get(other));
            case 2 -> blocks.add(other, blocks.remove(at));
            case 3 -> Collections.swap(blocks, at, other);
            case 4 ->
                blocks.removeIf(each -> block.cell() != null && block.cell().equals(each.cell()));
            case 5 -> shuffleRow(block);
            case 6 -> tear(at);
            case 7 -> set(at, block.text() + " " + blocks.get(other).text());
            case 8 -> set(at, block.text().replace(":", ""));
            case 9 -> set(at, block.text().toUpperCase(Locale.ROOT));
            case 10 -> blocks.add(at, in(block, FOREIGN.get(random.nextInt(FOREIGN.size()))));
            case 11 ->
                blocks.add(
                        at, in(block, others.get(random.nextInt(others.size())).text()));
            case 12 -> blocks.set(at, new Block(block.text(), 0, block.page(), null, block.note(), block.paragraph()));
            case 13 -> cut(at, other);
            default -> doubled(at, other);
        }
    }

    private static Block in(Block place, String text) {
        return new Block(text, 0, place.page(), place.cell(), place.note(), place.paragraph());
    }

    private void set(int at, String text) {
        if (!text.isBlank()) {
            blocks.set(at, blocks.get(at).with(text.strip()));
        }
    }

    private void tear(int at) {
        Block block = blocks.get(at);
        int cut = random.nextInt(block.text().length() + 1);
        String head = block.text().substring(0, cut).strip();
        String tail = block.text().substring(cut).strip();
        if (!head.isEmpty() && !tail.isEmpty()) {
            blocks.set(at, block.with(head));
            blocks.add(at + 1, in(block, tail));
        }
    }

    private void shuffleRow(Block one) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (one.sameRow(blocks.get(i))) {
                places.add(i);
            }
        }
        List<Integer> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, random);
        List<Block> row = shuffled.stream().map(blocks::get).toList();
        for (int i = 0; i < places.size(); i++) {
            blocks.set(places.get(i), row.get(i));
        }
    }

    /** A piece of the document lost, as a page is. */
    private void cut(int one, int other) {
        int begin = Math.min(one, other);
        int end = Math.min(Math.max(one, other), begin + blocks.size() / 10);
        blocks.subList(begin, end).clear();
    }

    /** A piece of the document that stands there twice. */
    private void doubled(int one, int other) {
        int begin = Math.min(one, other);
        int end = Math.min(Math.max(one, other), begin + 30);
        blocks.addAll(random.nextInt(blocks.size()), new ArrayList<>(blocks.subList(begin, end)));
    }

    private List<Block> renumbered() {
        List<Block> renumbered = new ArrayList<>();
        int line = 0;
        for (Block block : blocks) {
            line += random.nextInt(8) == 0 ? 2 : 1;
            renumbered.add(new Block(block.text(), line, block.page(), block.cell(), block.note(), block.paragraph()));
        }
        return renumbered;
    }
}
