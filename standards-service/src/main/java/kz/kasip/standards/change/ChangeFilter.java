package kz.kasip.standards.change;

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
}
