package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** A page of the classifier of occupations. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OccupationPage(List<Occupation> items, String next) {
    /** One node: a group or an occupation. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Occupation(String code, Map<String, String> name) {}
}
