package kz.kasip.search.analysis.glossary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kasip.search.analysis.Skeleton;

/**
 * International words, which every language builds from one root with endings of its own: виртуализация, виртуалдандыру,
 * virtualization.
 */
public final class Loanwords {
    /** In skeletons: what stands before the first of these endings is the root, of at least four letters. */
    private static final Pattern BUILT = Pattern.compile("(.{4,}?)(?:"
            // -изация, -изировать, -ization
            + "iz(?:as|irov|at)"
            // -ирование
            + "|irova"
            // -ация, -иция, -ation
            + "|[ai](?:si|tion)"
            // -ический, -ичный, -ика, -ия
            + "|i(?:cesk|cn|k|a)"
            // -ность, -альный, -ивный
            + "|(?:al|iv)n|nost(?:i|$)"
            // -дандыру, -лендіру
            + "|[ldt][ae]nd[i]?r"
            // -лау, -теу
            + "|[ldt](?:au|eu)"
            // -лық, -дік, -лы
            + "|[ldt]ik[a-z]{0,3}$"
            + ").*");

    private Loanwords() {}

    /** The skeleton of the root of a word that is built like an international one; its relatives in any language begin so. */
    public static Optional<String> root(String word) {
        Matcher built = BUILT.matcher(Skeleton.of(word));
        return built.matches() ? Optional.of(built.group(1)) : Optional.empty();
    }
}
