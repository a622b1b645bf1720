package kz.kasip.standards.client;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** The cards of one draft revision; {@code cards} is the JSON array that the digest was computed over. */
public record DraftCards(
        String digest, String language, @JsonRawValue String cards) {}
