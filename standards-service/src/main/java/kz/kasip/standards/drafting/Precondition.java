package kz.kasip.standards.drafting;

import java.util.Optional;
import java.util.function.Supplier;
import kz.kasip.standards.http.EntityTag;
import kz.kasip.standards.problem.PreconditionRequired;
import kz.kasip.standards.problem.Refusal;

/**
 * What a client says that it knows of a draft.
 *
 * @param match {@code If-Match}, or null
 * @param noneMatch {@code If-None-Match}, or null
 */
record Precondition(String match, String noneMatch) {

    /**
     * Holds it against the draft that there is.
     *
     * @param tag the draft's tag, if there is one
     * @param changed the refusal where it is another than the client knows
     */
    void require(Optional<String> tag, Refusal changed) {
        if (tag.isEmpty()) {
            if (match != null) {
                throw changed;
            }
            return;
        }
        if (noneMatch != null) {
            throw changed;
        }
        if (match == null) {
            throw new PreconditionRequired(
                    "precondition-required",
                    "There is a draft already: say with If-Match which state of it this takes the place of.");
        }
        if (!EntityTag.isNamedBy(match, tag.get())) {
            throw changed;
        }
    }

    /** Holds it against the published content that a first draft corrects; nothing has to be said of that. */
    void requireIfNamed(Supplier<String> tag, Refusal changed) {
        if (match != null && !EntityTag.isNamedBy(match, tag.get())) {
            throw changed;
        }
    }
}
