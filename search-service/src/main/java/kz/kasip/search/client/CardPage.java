package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Some of the cards of a version, and the cursor of those after them. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CardPage(List<CardContent> items, String next) {}
