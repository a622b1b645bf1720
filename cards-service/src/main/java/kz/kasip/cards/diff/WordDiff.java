package kz.kasip.cards.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.kasip.cards.diff.Change.Words;
import kz.kasip.cards.diff.Change.Words.Op;

/** The difference of two texts word by word; what is equal or deleted makes the one, what is equal or inserted the other. */
final class WordDiff {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Longer texts are told as replaced whole: a comparison of theirs takes up to the square of it in time. */
    private static final int LONGEST = 2000;

    private final List<Words> words = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff() {}

    static List<Words> of(String from, String to) {
        WordDiff diff = new WordDiff();
        List<String> before = words(from);
        List<String> after = words(to);
        if (before.size() > LONGEST || after.size() > LONGEST) {
            diff.differ(from, to);
        } else {
            DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                    .getDeltas()
                    .forEach(diff::add);
        }
        diff.close();
        return List.copyOf(diff.words);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void add(AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            equal(text(delta.getSource()));
        } else {
            differ(text(delta.getSource()), text(delta.getTarget()));
        }
    }

    /** A space alone between two differences would cut one change into many. */
    private void equal(String text) {
        if (text.isBlank() && (!deleted.isEmpty() || !inserted.isEmpty())) {
            differ(text, text);
            return;
        }
        close();
        words.add(new Words(Op.EQUAL, text));
    }

    private void differ(String from, String to) {
        deleted.append(from);
        inserted.append(to);
    }

    private void close() {
        if (!deleted.isEmpty()) {
            words.add(new Words(Op.DELETE, deleted.toString()));
        }
        if (!inserted.isEmpty()) {
            words.add(new Words(Op.INSERT, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }

    private static String text(Chunk<String> chunk) {
        return String.join("", chunk.getLines());
    }
}
