package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.standards.document.reading.Block;

/** Finds the numbers in a list's cell that lost the sign behind them, by the numbers of the lines around. */
final class BareNumbers {

    private static final Pattern BARE = Pattern.compile("^(\\d{1,2})\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})(?:\\s?[.)]|\\s(?=\\p{Lu}\\p{Ll}))");

    private BareNumbers() {}

    /** The same blocks, with a stop behind each bare number that its neighbours bear out. */
    static List<Block> signed(List<Block> blocks) {
        List<Block> signed = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Matcher bare = BARE.matcher(block.text());
            if (block.cell() != null && bare.find() && isBorneOut(blocks, i, Integer.parseInt(bare.group(1)))) {
                signed.set(i, block.with(bare.group(1) + ". " + block.text().substring(bare.end())));
            }
        }
        return signed;
    }

    private static boolean isBorneOut(List<Block> blocks, int at, int number) {
        return isNumber(blocks, at - 1, number - 1) || isNumber(blocks, at + 1, number + 1);
    }

    private static boolean isNumber(List<Block> blocks, int at, int number) {
        if (at < 0 || at >= blocks.size()) {
            return false;
        }
        Matcher printed = NUMBER.matcher(blocks.get(at).text());
        return printed.find() && Integer.parseInt(printed.group(1)) == number;
    }
}
