package kz.kasip.cards.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A stretch of the feed of standards-service and the cursor to go on from. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandardChanges(List<StandardChange> items, String next) {}
