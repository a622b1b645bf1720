package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A stretch of a feed and the cursor to go on from. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChangePage(List<Change> items, String next) {}
