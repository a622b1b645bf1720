package kz.kasip.standards.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/**
 * The cards of one draft revision.
 *
 * @param cards the JSON array that the digest was computed over
 * @param ids the ids that the cards have been given before, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftCards(
        String digest,
        String language,
        int officialRevision,
        @JsonRawValue String cards,
        List<StoredDraft.StoredCard> ids) {}
