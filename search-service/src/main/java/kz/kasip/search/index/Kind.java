package kz.kasip.search.index;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a passage is. */
@Schema(description = "What was found.")
public enum Kind {
    STANDARD,
    CARD,
    FUNCTION,
    SKILL,
    ABILITY,
    KNOWLEDGE,
    COMPETENCY,
    TERM
}
