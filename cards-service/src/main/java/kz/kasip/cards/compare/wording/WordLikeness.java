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

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:не|без|бес|вы|от|отъ|под|при|за|раз|рас|с|со|в|во|внутри|вне|из|ис|до|пере|недо|экс|им|дез|де|анти)(?=\\p{L}{3})");

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
        if (one.language().endings().ofOneWord(one.form(), other.form())) {
            return EQUAL;
        }
        if (Keyboard.lacked(one.form(), other.form()) || Keyboard.lacked(one.root(), other.root())) {
            return MISTYPED;
        }
        if (cutShort(one, other) || cutShort(other, one)) {
            return CUT_SHORT;
        }
        if (sameRoot(one, other)) {
            return SAME_ROOT;
        }
        boolean slip = Typing.mistyped(one.root(), other.root()) || Typing.mistyped(one.form(), other.form());
        return slip ? MISTYPED : 0;
    }

    private static boolean sameRoot(Word one, Word other) {
        Endings endings = one.language().endings();
        String root = endings.root(one.root());
        String otherRoot = endings.root(other.root());
        int common = Typing.commonBeginning(root, otherRoot);
        int longer = Math.max(root.length(), otherRoot.length());
        boolean begun = common >= SHARE_OF_ROOT * longer || longer - common <= ALTERNATING;
        return common >= SHORTEST_ROOT && begun || completed(root, otherRoot) || sameBones(endings, one, other);
    }

    /** A verb and the same verb done to the end ({@code готовить}, {@code приготовить}). */
    private static boolean completed(String root, String otherRoot) {
        String shorter = root.length() < otherRoot.length() ? root : otherRoot;
        String longer = root.length() < otherRoot.length() ? otherRoot : root;
        return shorter.length() >= SHORTEST_ROOT
                && longer.endsWith(shorter)
                && COMPLETING.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    private static boolean sameBones(Endings endings, Word one, Word other) {
        String bones = endings.bones(one.root());
        String otherBones = endings.bones(other.root());
        boolean same = bones.equals(otherBones)
                || bones.equals(endings.bones(other.form()))
                || otherBones.equals(endings.bones(one.form()));
        return same && Math.min(bones.length(), otherBones.length()) >= Endings.SHORTEST_STEM;
    }

    /** Whether one says that what the other says is not so. */
    static boolean contrary(Word one, Word other) {
        return without(one.root(), other.root())
                || without(other.root(), one.root())
                || otherPrefix(one.root(), other.root())
                || one.language().opposite(one.root(), other.root());
    }

    private static boolean without(String root, String stem) {
        return stem.length() > root.length()
                && stem.startsWith(root)
                && WITHOUT.matcher(stem.substring(root.length())).matches();
    }

    private static boolean otherPrefix(String one, String other) {
        String root = PREFIX.matcher(one).replaceFirst("");
        String otherRoot = PREFIX.matcher(other).replaceFirst("");
        boolean both = root.length() < one.length() && otherRoot.length() < other.length();
        boolean negated = one.equals("не" + other) || other.equals("не" + one);
        return negated || both && root.equals(otherRoot) && !one.equals(other);
    }

    private static boolean cutShort(Word one, Word other) {
        return one.cut()
                && one.form().length() >= 2
                && other.form().length() > one.form().length()
                && other.form().startsWith(one.form());
    }
}
