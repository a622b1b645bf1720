package kz.kasip.search.index;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a standard is in force, or was until it was repealed. */
@Schema(name = "SearchStatus", description = "PUBLISHED: in force on the day; REPEALED: not any more.")
public enum Status {
    PUBLISHED,
    REPEALED
}
