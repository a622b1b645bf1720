package kz.kasip.search.index.lucene.window;

import java.util.Arrays;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;

/**
 * The terms like a given one, found by comparing all that begin as it does; they are weighed as Lucene weighs those that its automata
 * recognise, which take longer to make than some thousand terms to compare.
 */
final class NearScan extends FilteredTermsEnum {
    private final BoostAttribute boost = attributes().addAttribute(BoostAttribute.class);
    private final BytesRef beginning;
    private final int[] wanted;
    private final int edits;
    private final int prefix;
    private int[] letters = {};

    /** Of the letters behind the beginning: the distances of the term's last three beginnings from those of the one wanted. */
    private int[] before;

    private int[] last;
    private int[] now;

    NearScan(TermsEnum terms, String term, int edits, int prefix) {
        super(terms);
        this.wanted = term.codePoints().toArray();
        this.edits = edits;
        this.prefix = Math.min(prefix, wanted.length);
        this.beginning = new BytesRef(new String(wanted, 0, this.prefix));
        int behind = wanted.length - this.prefix + 1;
        this.before = new int[behind];
        this.last = new int[behind];
        this.now = new int[behind];
        setInitialSeekTerm(beginning);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
        if (!StringHelper.startsWith(term, beginning)) {
            return AcceptStatus.END;
        }
        if (letters.length < term.length) {
            letters = new int[2 * term.length];
        }
        int length = UnicodeUtil.UTF8toUTF32(term, letters);
        if (Math.abs(length - wanted.length) > edits) {
            return AcceptStatus.NO;
        }
        int distance = distance(length);
        if (distance > edits) {
            return AcceptStatus.NO;
        }
        boost.setBoost(distance == 0 ? 1f : 1f - (float) distance / Math.min(length, wanted.length));
        return AcceptStatus.YES;
    }

    /** How many letters are added, left out, exchanged or swapped with the next; where that is too many, any larger number. */
    private int distance(int length) {
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= length - prefix; row++) {
            int least = row(row);
            int[] free = before;
            before = last;
            last = now;
            now = free;
            if (least > edits) {
                return least;
            }
        }
        return last[last.length - 1];
    }

    private int row(int row) {
        // further from the diagonal there are more edits than are allowed
        int first = Math.max(1, row - edits);
        int end = Math.min(now.length - 1, row + edits);
        Arrays.fill(now, edits + 1);
        now[0] = row;
        int least = row;
        int letter = letters[prefix + row - 1];
        for (int column = first; column <= end; column++) {
            int exchanged = last[column - 1] + (letter == wanted[prefix + column - 1] ? 0 : 1);
            int distance = Math.min(exchanged, 1 + Math.min(now[column - 1], last[column]));
            if (row > 1 && column > 1 && isSwapped(row, column)) {
                distance = Math.min(distance, before[column - 2] + 1);
            }
            now[column] = distance;
            least = Math.min(least, distance);
        }
        return least;
    }

    private boolean isSwapped(int row, int column) {
        return letters[prefix + row - 1] == wanted[prefix + column - 2]
                && letters[prefix + row - 2] == wanted[prefix + column - 1];
    }
}
