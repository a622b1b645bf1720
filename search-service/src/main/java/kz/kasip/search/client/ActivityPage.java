package kz.kasip.search.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** A page of the classifier of activities. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ActivityPage(List<Activity> items, String next) {
    /** One activity, on whatever level. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Activity(String code, Map<String, String> title) {}
}
