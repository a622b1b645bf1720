package kz.kasip.search.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a text was found, the surest first. */
@Schema(
        enumeration = {"exact", "stem", "skeleton", "abbreviation", "glossary", "fuzzy", "grams", "code", "layout"},
        description =
                "A word in the form that was typed, in another form, or in another spelling or script; an abbreviation and what"
                        + " it stands for; a word of the same meaning; a word with a slip, or one that shares half of its"
                        + " pieces; a code; and whether the keyboard was taken to be in another layout.")
enum MatchedBy {
    EXACT,
    STEM,
    SKELETON,
    ABBREVIATION,
    GLOSSARY,
    FUZZY,
    GRAMS,
    CODE,
    LAYOUT;

    /** As it stands in an answer. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
