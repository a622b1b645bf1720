package kz.kasip.cards.card;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Titles in the form in which they are compared: lower case, single spaces, composed letters. */
public final class Titles {
    private Titles() {}

    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    public static Set<String> normalised(Collection<String> texts) {
        return texts.stream().map(Titles::normalised).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a title of one is also a title of the other. */
    public static boolean meet(Collection<String> some, Collection<String> others) {
        Set<String> shared = normalised(some);
        shared.retainAll(normalised(others));
        return !shared.isEmpty();
    }
}
