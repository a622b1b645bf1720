package kz.kasip.cards.compare.wording;

import java.util.Set;
import java.util.regex.Pattern;

/** How alike two words are: by stem, by a beginning in common, as one cut short, or as one mistyped. */
final class WordLikeness {
    static final double EQUAL = 1;
    private static final double SAME_ROOT = 0.85;
    private static final double MISTYPED = 0.9;
    private static final double CUT_SHORT = 0.9;

    private static final int SHORTEST_ROOT = 4;
    private static final double SHARE_OF_ROOT = 0.7;
    /** The end of a root may change from form to form ({@code окраск-}, {@code окраш-}). */
    private static final int ALTERNATING = 2;

    /** What Kazakh puts after a root to say that it is not done, or not there. */
    private static final Pattern WITHOUT = Pattern.compile("(?:[мбп][ае](?:у|й|с)?|с[ыі]з.*)");

    private static final Set<String> COMPLETING = Set.of("с", "па", "при", "из", "а", "на");

    private static final String NOT = "не";

    private WordLikeness() {}

    /** From 0 to 1. */
    static double of(Word one, Word other) {
        if (one.kind() == Word.Kind.NUMBER || other.kind() == Word.Kind.NUMBER) {
            return one.form().equals(other.form()) ? EQUAL : 0;
        }
        if (one.stem().equals(other.stem())) {
            return EQUAL;
        }
        if (contrary(one, other)) {
            return 0;
        }
        if (completed(one.root().steady(), other.root().steady())) {
            return SAME_ROOT;
        }
        return Keyboard.russian(one.form().charAt(0))
                        == Keyboard.russian(other.form().charAt(0))
                ? fromTheSameLetter(one, other)
                : 0;
    }

    private static double fromTheSameLetter(Word one, Word other) {
        if (one.language().endings().ofOneWord(one.form(), other.form())) {
            return EQUAL;
        }
        if (Keyboard.lacked(one.form(), other.form())
                || Keyboard.lacked(one.root().text(), other.root().text())) {
            return MISTYPED;
        }
        if (cutShort(one, other) || cutShort(other, one)) {
            return CUT_SHORT;
        }
        if (sameRoot(one.root(), other.root())) {
            return SAME_ROOT;
        }
        boolean slip =
                Typing.mistyped(one.root().text(), other.root().text()) || Typing.mistyped(one.form(), other.form());
        return slip ? MISTYPED : 0;
    }

    private static boolean sameRoot(Root one, Root other) {
        int common = Typing.commonBeginning(one.steady(), other.steady());
        int longer = Math.max(one.steady().length(), other.steady().length());
        boolean begun = common >= SHARE_OF_ROOT * longer || longer - common <= ALTERNATING;
        return common >= SHORTEST_ROOT && begun || sameBones(one, other);
    }

    private static boolean sameBones(Root one, Root other) {
        boolean same = one.bones().equals(other.bones())
                || one.bones().equals(other.whole())
                || other.bones().equals(one.whole());
        return same && Math.min(one.bones().length(), other.bones().length()) >= Endings.SHORTEST_STEM;
    }

    /** A verb and the same verb done to the end ({@code готовить}, {@code приготовить}). */
    private static boolean completed(String root, String otherRoot) {
        String shorter = root.length() < otherRoot.length() ? root : otherRoot;
        String longer = root.length() < otherRoot.length() ? otherRoot : root;
        return shorter.length() >= SHORTEST_ROOT
                && longer.endsWith(shorter)
                && COMPLETING.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    /** Whether one says that what the other says is not so. */
    static boolean contrary(Word one, Word other) {
        String root = one.root().text();
        String otherRoot = other.root().text();
        return without(root, otherRoot)
                || without(otherRoot, root)
                || otherPrefix(one.root(), other.root())
                || one.language().opposite(root, otherRoot);
    }

    private static boolean without(String root, String stem) {
        return stem.length() > root.length()
                && stem.startsWith(root)
                && WITHOUT.matcher(stem.substring(root.length())).matches();
    }

    private static boolean otherPrefix(Root one, Root other) {
        boolean negated = negates(one.text(), other.text()) || negates(other.text(), one.text());
        boolean bothPrefixed = one.prefixed() && other.prefixed();
        return negated
                || bothPrefixed
                        && one.bare().equals(other.bare())
                        && !one.text().equals(other.text());
    }

    private static boolean negates(String root, String negated) {
        return negated.length() == root.length() + NOT.length() && negated.startsWith(NOT) && negated.endsWith(root);
    }

    private static boolean cutShort(Word one, Word other) {
        return one.cut()
                && one.form().length() >= 2
                && other.form().length() > one.form().length()
                && other.form().startsWith(one.form());
    }
}
