package kz.kasip.standards.change;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import kz.kasip.standards.code.OkedCode;
import kz.kasip.standards.code.OrkLevel;
import kz.kasip.standards.code.StandardCode;

/**
 * Which standards a follower asks for, as the list of standards understands the same words; null means any.
 *
 * @param oked standards of this entry of the classifier and below it
 * @param code one standard
 * @param orkLevel standards with a card of this level
 */
public record ChangeFilter(OkedCode oked, StandardCode code, OrkLevel orkLevel) {

    /** Everything. */
    public static final ChangeFilter NONE = new ChangeFilter(null, null, null);

    /** What tells cursors of this filter from those of others; empty where everything is asked for. */
    String mark() {
        if (equals(NONE)) {
            return "";
        }
        var sum = new CRC32C();
        sum.update(toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
