package kz.kasip.standards.document.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.kasip.standards.document.reading.Block;
import kz.kasip.standards.document.reading.Verbatim;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds labels that are misspelt by a letter or two; what is compared stands alone in its cell or before a colon. */
final class NearLabels {

    private static final int LONGEST = 130;
    private static final int MOST_BLOCKS = 3;
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);
    private static final int SHORT = 6;
    private static final int LONG = 12;
    private static final Map<Generation, NearLabels> OF = new EnumMap<>(Generation.class);

    static {
        for (Generation generation : Generation.values()) {
            OF.put(generation, new NearLabels(generation));
        }
    }

    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    private record Known(Label label, Wording wording, String letters, long signs) {}

    private record Printed(String text, int block, int offset, LabelFinder.End end) {}

    private NearLabels(Generation generation) {
        for (Label label : Label.values()) {
            for (Wording wording : LabelTable.WORDINGS.get(label)) {
                String letters = letters(wording.text());
                if (wording.generations().contains(generation) && letters.length() >= SHORT) {
                    byLength.computeIfAbsent(letters.length(), length -> new ArrayList<>())
                            .add(new Known(label, wording, letters, signs(letters)));
                }
            }
        }
    }

    static NearLabels of(Generation generation) {
        return OF.get(generation);
    }

    /** The one label that what stands there comes near to, or null. */
    LabelFinder.Match at(List<Block> blocks, int block, int begin) {
        return printed(blocks, block, begin).reversed().stream()
                .map(this::match)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private LabelFinder.Match match(Printed printed) {
        String letters = letters(printed.text());
        Known nearest = letters.length() < SHORT - 1 ? null : nearest(letters);
        return nearest == null
                ? null
                : new LabelFinder.Match(
                        nearest.label(),
                        number(printed.text()),
                        printed.block(),
                        printed.offset(),
                        printed.end(),
                        nearest.letters().length(),
                        null,
                        nearest.wording().generations());
    }

    private Known nearest(String letters) {
        int most = letters.length() < LONG ? 1 : 2;
        long signs = signs(letters);
        Known nearest = null;
        int least = most + 1;
        for (int length = letters.length() - most; length <= letters.length() + most; length++) {
            for (Known each : byLength.getOrDefault(length, List.of())) {
                int distance = Long.bitCount(each.signs() ^ signs) > 2 * most ? -1 : distance(each, letters, most);
                if (distance >= 0 && distance < least) {
                    nearest = each;
                    least = distance;
                } else if (distance == least && nearest != null && nearest.label() != each.label()) {
                    nearest = null;
                }
            }
        }
        return nearest;
    }

    /** How many letters differ, or -1 for too many; two that only changed places count as one. */
    private static int distance(Known known, String letters, int most) {
        int distance = TWO.apply(known.letters(), letters);
        if (distance == 2 && known.signs() == signs(letters) && isSwap(known.letters(), letters)) {
            return 1;
        }
        return distance <= most ? distance : -1;
    }

    private static boolean isSwap(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.length() == other.length()
                && at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }

    /** What stands before a colon, or in the lines of a cell before one that begins anew. */
    private static List<Printed> printed(List<Block> blocks, int block, int begin) {
        List<Printed> printed = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = begin;
        for (int b = block; b < Math.min(blocks.size(), block + MOST_BLOCKS); b++) {
            String line = blocks.get(b).text();
            int colon = line.indexOf(':', at);
            if ((colon < 0 ? line.length() : colon) - at > LONGEST) {
                return printed;
            }
            text.append(line, at, colon < 0 ? line.length() : colon).append(' ');
            if (text.length() > LONGEST || Verbatim.follows(line, at)) {
                return printed;
            }
            if (colon >= 0) {
                printed.add(new Printed(text.toString(), b, colon + 1, LabelFinder.End.COLON));
                return printed;
            }
            boolean ends = b + 1 == blocks.size() || !blocks.get(b).flowsInto(blocks.get(b + 1));
            if (blocks.get(b).cell() != null
                    && (ends || !Letters.startsLower(blocks.get(b + 1).text()))) {
                printed.add(new Printed(text.toString(), b, line.length(), LabelFinder.End.BLOCK));
            }
            // a line with a number of its own goes on with nothing
            if (ends || LabelPlaces.pointEnd(blocks.get(b + 1).text()) > 0) {
                return printed;
            }
            at = 0;
        }
        return printed;
    }

    /** Folded letters with one sign for each number. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c) || c == '#';
            char folded = digit ? '#' : Letters.fold(c);
            if (folded != 0 && !(digit && digits)) {
                letters.append(folded);
            }
            digits = digit;
        }
        return letters.toString();
    }

    private static Integer number(String text) {
        String digits = text.replaceAll("\\D+", " ").strip();
        return digits.matches("\\d{1,4}") ? Integer.valueOf(digits) : null;
    }

    /** A set of the letters, by which most pairs are told apart without comparing them. */
    private static long signs(String letters) {
        return letters.chars().mapToLong(c -> 1L << (c & 63)).reduce(0, (one, other) -> one | other);
    }
}
